package cn.gongbang.cases.write;

import cn.gongbang.cases.household.Disability;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.DisabilityKind;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.platform.problems.Checks;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person as a request writes it, unread. */
public record PersonForm(
        @Nullable String residentId,
        @Nullable String name,
        @Nullable String relation,
        @Nullable String health,
        @Nullable String employment,
        @Nullable String studying,
        @Nullable Boolean ableToWork,
        @Nullable String livesTogetherSince,
        @Nullable Boolean noIncomeEvidenced,
        @Nullable DisabilityForm disability) {
    private static final int LONGEST_NAME = 50;
    private static final int LIGHTEST = 4;
    private static final ResidentId PLACEHOLDER = ResidentId.of("11010519491231002X");

    public record DisabilityForm(
            @Nullable String kind, @Nullable Integer level) {}

    /** Reads the person; what is wrong is noted under the pointer. */
    public Person read(String memberId, String at, LocalDate today, Checks checks) {
        ResidentId id = checks.required(
                at + "/residentId", residentId, ResidentId::of, PLACEHOLDER, "R-ID-1", "cases.residentId");
        checks.require(!id.birthDate().isAfter(today), at + "/residentId", "R-ID-1", "cases.residentId");
        LocalDate since = checks.date(at + "/livesTogetherSince", livesTogetherSince);
        checks.require(since == null || !since.isAfter(today), at + "/livesTogetherSince", "R-ELIG-8", "cases.future");
        checks.require(ableToWork != null, at + "/ableToWork", "REQUIRED", "problem.field.required");
        return new Person(
                memberId,
                id,
                readName(at, checks),
                checks.requiredCode(at + "/relation", relation, Relation.class),
                checks.code(at + "/health", health, Health.class),
                checks.code(at + "/employment", employment, Employment.class),
                checks.code(at + "/studying", studying, Studying.class),
                Boolean.TRUE.equals(ableToWork),
                since,
                Boolean.TRUE.equals(noIncomeEvidenced),
                readDisability(at + "/disability", checks));
    }

    private String readName(String at, Checks checks) {
        String text = checks.text(at + "/name", name, LONGEST_NAME);
        boolean letters =
                text.codePoints().allMatch(point -> Character.isLetter(point) || "·•.'- ".indexOf(point) >= 0);
        checks.require(letters, at + "/name", "NAME", "cases.name");
        return text.strip();
    }

    private @Nullable Disability readDisability(String at, Checks checks) {
        if (disability == null) {
            return null;
        }
        Integer level = disability.level();
        checks.require(
                level != null && level >= 1 && level <= LIGHTEST, at + "/level", "CODE", "cases.disabilityLevel");
        return new Disability(
                checks.requiredCode(at + "/kind", disability.kind(), DisabilityKind.class), level == null ? 1 : level);
    }

    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
