package cn.gongbang.testkit.oracle;

import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.ResidentIds;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A person of a household; {@code id} is the normalised resident id, which tells birth and sex. */
record Member(
        String id,
        String relation,
        @Nullable String employment,
        @Nullable String studying,
        boolean ableToWork,
        boolean noIncomeEvidenced,
        @Nullable LocalDate livesTogetherSince) {

    private static final Set<String> STAGES_THAT_COUNT = Set.of("SENIOR_HIGH", "VOCATIONAL", "UNIVERSITY");

    static Member of(JsonNode person) {
        String since = Json.text(person.path("livesTogetherSince"));
        return new Member(
                ResidentIds.normalised(Json.required(person, "residentId")),
                Json.required(person, "relation"),
                Json.text(person.path("employment")),
                Json.text(person.path("studying")),
                person.path("ableToWork").asBoolean(true),
                person.path("noIncomeEvidenced").asBoolean(false),
                since == null ? null : LocalDate.parse(since));
    }

    Member asHolder() {
        return new Member(id, "HOLDER", employment, studying, ableToWork, noIncomeEvidenced, livesTogetherSince);
    }

    Member withoutJob() {
        return new Member(id, relation, "UNEMPLOYED", studying, ableToWork, noIncomeEvidenced, livesTogetherSince);
    }

    boolean male() {
        return (id.charAt(16) - '0') % 2 == 1;
    }

    /** Full years; who is born on 02-29 has the birthday on 03-01 in other years. */
    int ageOn(LocalDate date) {
        LocalDate born = LocalDate.parse(id.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        int birthday = born.getMonthValue() * 100 + born.getDayOfMonth();
        int today = date.getMonthValue() * 100 + date.getDayOfMonth();
        return date.getYear() - born.getYear() - (today < birthday ? 1 : 0);
    }

    /** R-ELIG-8: who belongs to the family on a day. */
    boolean counts(LocalDate date, Rules rules) {
        return switch (relation) {
            case "HOLDER", "SPOUSE" -> true;
            case "SON", "DAUGHTER" ->
                ageOn(date) < 18 || !ableToWork || studying != null && STAGES_THAT_COUNT.contains(studying);
            default ->
                livesTogetherSince != null && !livesTogetherSince.isAfter(date.minusYears(rules.cohabitationYears()));
        };
    }

    /** R-ELIG-4: whether the minimum wage is imputed where less was earned. */
    boolean couldWork(LocalDate date, Rules rules) {
        return "UNEMPLOYED".equals(employment)
                && ableToWork
                && studying == null
                && !noIncomeEvidenced
                && rules.workingAge(ageOn(date), male());
    }
}
