package cn.gongbang.testkit.oracle;

import cn.gongbang.testkit.survey.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The policy as the data gives it: every threshold is looked up there, by date where it changes. */
public record Rules(JsonNode policy) {

    /** R-ELIG-9: the one with the latest start among those that apply and are published by then. */
    public Fraction standardOn(LocalDate date) {
        List<JsonNode> known =
                new ArrayList<>(policy.path("subsistenceStandards").values());
        known.removeIf(each -> day(each, "publishedAt").isAfter(date));
        return Fraction.of(Json.required(latest(known, date), "amount"));
    }

    /** R-ELIG-4: a month's minimum wage. */
    public Fraction minimumWageOn(LocalDate date) {
        return Fraction.of(
                Json.required(latest(List.copyOf(policy.path("minimumWages").values()), date), "monthly"));
    }

    private static JsonNode latest(List<JsonNode> steps, LocalDate date) {
        return steps.stream()
                .filter(step -> !day(step, "effectiveFrom").isAfter(date))
                .reduce((a, b) -> day(b, "effectiveFrom").isAfter(day(a, "effectiveFrom")) ? b : a)
                .orElseThrow(() -> new IllegalArgumentException("the policy has nothing for " + date));
    }

    private static LocalDate day(JsonNode step, String field) {
        return LocalDate.parse(Json.required(step, field));
    }

    /** R-ELIG-2: a line is {@code multiple} times the standard. */
    public Fraction line(String name, Fraction standard) {
        return standard.times(multiple(name));
    }

    public Fraction multiple(String name) {
        return Fraction.of(Json.required(lineOf(name), "multiple"));
    }

    public boolean inclusive(String name) {
        return lineOf(name).path("inclusive").asBoolean();
    }

    /** Up to the line: not above it, or below it where the line itself is out. */
    public boolean within(String name, Fraction figure, Fraction standard) {
        int side = figure.compareTo(line(name, standard));
        return inclusive(name) ? side <= 0 : side < 0;
    }

    /** R-DYN-3: above the line of exit, or on it where the line itself is above. */
    public boolean aboveExit(Fraction figure, Fraction standard) {
        int side = figure.compareTo(line("exit", standard));
        return inclusive("exit") ? side >= 0 : side > 0;
    }

    public int exitMonths() {
        return lineOf("exit").path("consecutiveMonths").intValue();
    }

    public Fraction lossShare() {
        return Fraction.of(Json.required(lineOf("accidental"), "lossShareOfIncome"));
    }

    private JsonNode lineOf(String name) {
        return policy.path("lines").path(name);
    }

    /** R-ELIG-4: from the first age on, until the second is reached. */
    public boolean workingAge(int age, boolean male) {
        JsonNode ages = policy.path("workingAge");
        return age >= ages.path("from").intValue()
                && age < ages.path(male ? "maleUntil" : "femaleUntil").intValue();
    }

    public boolean incomeCounts(String kind) {
        return policy.path("incomeNotCounted").values().stream().noneMatch(each -> kind.equals(Json.text(each)));
    }

    /** R-ELIG-5: what a year's tuition counts at most; nothing for a stage without a cap. */
    public Fraction tuitionCap(@Nullable String stage) {
        String cap = stage == null
                ? null
                : Json.text(policy.path("tuitionCapsPerYear").path(stage));
        return cap == null ? Fraction.ZERO : Fraction.of(cap);
    }

    public int cohabitationYears() {
        return policy.path("cohabitationYears").intValue();
    }

    public int noticeDays() {
        return policy.path("notice").path("workingDays").intValue();
    }
}
