package cn.gongbang.cases.eligibility;

import cn.gongbang.cases.assessment.TraceCode;
import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.eligibility.WorkerProfile.WorkerKind;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.UnionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-7: whether the holder is a worker a union may recognize, as far as the application shows. It only tells and never
 * rejects.
 *
 * @param lines the outcome first, then the reasons
 */
public record Qualification(Outcome outcome, List<TraceLine> lines) {
    /** From best to worst; the worst answer to a single question is the outcome. */
    public enum Outcome {
        QUALIFIES,
        /** The application leaves open what has to be known. */
        NOT_SHOWN,
        /** What the application says speaks against it. */
        DOUBTFUL
    }

    private record Answer(Outcome outcome, TraceLine line) {
        static Answer of(Outcome outcome, TraceCode code) {
            return new Answer(outcome, TraceLine.of(code));
        }
    }

    /** @param policy the version the latest assessment used */
    public static Qualification of(CaseState state, Policy policy) {
        LocalDate on = state.assessment().on();
        Optional<Person> holder = state.household().holder();
        if (holder.isEmpty()) {
            return told(List.of(Answer.of(Outcome.NOT_SHOWN, TraceCode.QUALIFICATION_NO_HOLDER)));
        }
        String applicant = state.opening().household().holder().orElseThrow().memberId();
        if (!holder.get().memberId().equals(applicant)) {
            return told(List.of(Answer.of(Outcome.NOT_SHOWN, TraceCode.QUALIFICATION_HOLDER_CHANGED)));
        }
        WorkerProfile profile = WorkerProfile.of(state.opening().profile(), on);
        Integer months =
                policy.qualification() == null ? null : policy.qualification().employmentMonths();
        return of(profile, holder.get().employment(), state.unionKind(), months, on);
    }

    /**
     * @param employment of the holder now, which counts more than what the application said of it
     * @param union kind of the union that holds the case
     * @param months how long the labour relation must have lasted; absent: not checked
     */
    static Qualification of(
            WorkerProfile profile,
            @Nullable Employment employment,
            UnionKind union,
            @Nullable Integer months,
            LocalDate on) {
        WorkerKind kind = now(profile.kind(), employment);
        if (kind == null) {
            return told(List.of(Answer.of(Outcome.NOT_SHOWN, TraceCode.QUALIFICATION_KIND_NOT_TOLD)));
        }
        Answer as = new Answer(
                Outcome.QUALIFIES, TraceLine.of(TraceCode.QUALIFICATION_KIND).with("worker", kind));
        return told(
                switch (kind) {
                    case ENTERPRISE -> List.of(as, unionisedUnit(union), longEnough(profile, months, on));
                    case MIGRANT -> List.of(as, member(profile), longEnough(profile, months, on));
                    case NEW_FORM -> List.of(as, member(profile));
                    case FLEXIBLE, UNEMPLOYED -> List.of(as, through(union));
                    case RETIRED -> List.of(as, Answer.of(Outcome.DOUBTFUL, TraceCode.QUALIFICATION_RETIRED));
                });
    }

    private static @Nullable WorkerKind now(@Nullable WorkerKind told, @Nullable Employment employment) {
        if (employment == Employment.RETIRED) {
            return WorkerKind.RETIRED;
        }
        boolean employed = told == WorkerKind.ENTERPRISE || told == WorkerKind.MIGRANT;
        return employed && employment == Employment.UNEMPLOYED ? WorkerKind.UNEMPLOYED : told;
    }

    private static Answer unionisedUnit(UnionKind union) {
        return switch (union) {
            case GRASSROOTS, DIRECT -> Answer.of(Outcome.QUALIFIES, TraceCode.QUALIFICATION_UNIT_UNIONISED);
            case SUBDISTRICT, DISTRICT -> Answer.of(Outcome.NOT_SHOWN, TraceCode.QUALIFICATION_UNIT_NOT_SHOWN);
        };
    }

    private static Answer longEnough(WorkerProfile profile, @Nullable Integer months, LocalDate on) {
        LocalDate since = profile.employedSince();
        if (months == null) {
            return Answer.of(Outcome.QUALIFIES, TraceCode.QUALIFICATION_EMPLOYMENT_NOT_CHECKED);
        }
        if (since == null) {
            return Answer.of(Outcome.NOT_SHOWN, TraceCode.QUALIFICATION_EMPLOYMENT_NOT_TOLD);
        }
        boolean enough = !since.isAfter(on.minusMonths(months));
        return new Answer(
                enough ? Outcome.QUALIFIES : Outcome.DOUBTFUL,
                TraceLine.of(enough ? TraceCode.QUALIFICATION_LONG_ENOUGH : TraceCode.QUALIFICATION_TOO_SHORT)
                        .with("since", since)
                        .with("months", months));
    }

    private static Answer member(WorkerProfile profile) {
        if (profile.member() == null) {
            return Answer.of(Outcome.NOT_SHOWN, TraceCode.QUALIFICATION_MEMBER_NOT_TOLD);
        }
        return profile.member()
                ? Answer.of(Outcome.QUALIFIES, TraceCode.QUALIFICATION_MEMBER)
                : Answer.of(Outcome.DOUBTFUL, TraceCode.QUALIFICATION_NOT_MEMBER);
    }

    private static Answer through(UnionKind union) {
        return switch (union) {
            case SUBDISTRICT -> Answer.of(Outcome.QUALIFIES, TraceCode.QUALIFICATION_THROUGH_SUBDISTRICT);
            case GRASSROOTS -> Answer.of(Outcome.NOT_SHOWN, TraceCode.QUALIFICATION_THROUGH_GRASSROOTS);
            case DIRECT, DISTRICT -> Answer.of(Outcome.DOUBTFUL, TraceCode.QUALIFICATION_THROUGH_OTHER);
        };
    }

    private static Qualification told(List<Answer> answers) {
        Outcome worst =
                answers.stream().map(Answer::outcome).max(Outcome::compareTo).orElseThrow();
        TraceLine outcome = TraceLine.of(TraceCode.QUALIFICATION_OUTCOME).with("outcome", worst);
        return new Qualification(
                worst,
                Stream.concat(Stream.of(outcome), answers.stream().map(Answer::line))
                        .toList());
    }
}
