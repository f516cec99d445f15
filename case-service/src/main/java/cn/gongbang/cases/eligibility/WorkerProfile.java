package cn.gongbang.cases.eligibility;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-7: what the application's {@code profile} says about the applicant as a worker; absent where nothing readable is
 * written.
 *
 * @param kind under {@code workerKind}
 * @param employedSince under {@code employedSince} (工作时间): since when the actual labour relation lasts
 * @param member whether the worker is a union member: {@code unionMember}, or {@code memberSince} reached
 */
public record WorkerProfile(
        @Nullable WorkerKind kind,
        @Nullable LocalDate employedSince,
        @Nullable Boolean member) {
    static final String KIND = "workerKind";
    static final String EMPLOYED_SINCE = "employedSince";
    static final String UNION_MEMBER = "unionMember";
    static final String MEMBER_SINCE = "memberSince";

    /** What kind of worker a union may recognize. */
    public enum WorkerKind {
        /** Employed by a unit: an enterprise, an institution or another employer. */
        ENTERPRISE,
        MIGRANT,
        /** Works for a platform or otherwise in a new form of employment. */
        NEW_FORM,
        FLEXIBLE,
        UNEMPLOYED,
        RETIRED
    }

    static WorkerProfile of(@Nullable Map<String, Object> profile, LocalDate on) {
        Told told = Told.of(profile);
        LocalDate memberSince = told.date(MEMBER_SINCE);
        Boolean member = told.flag(UNION_MEMBER);
        return new WorkerProfile(
                told.code(KIND, WorkerKind.class),
                told.date(EMPLOYED_SINCE),
                member == null && memberSince != null ? Boolean.valueOf(!memberSince.isAfter(on)) : member);
    }
}
