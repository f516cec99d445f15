package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The policy of a generated survey. Which line includes itself, the multiples, ages, caps and months differ from year to
 * year, so that nothing of them can be a constant of the services. Figures after 2024 are invented.
 */
record PolicyOfYear(YearPlan plan) {
    private static final int FIRST_STANDARD = 853;
    private static final int FIRST_YEAR = 2021;
    private static final int MID_YEAR_RISE = 12;

    /** One way to fill in everything that cities disagree on. */
    private record Choice(
            Line deep,
            Line relative,
            Line accidental,
            String lossShare,
            Line nearMiss,
            Line exit,
            int exitMonths,
            int maleUntil,
            int femaleUntil,
            int cohabitationYears,
            int noticeDays,
            Map<String, String> caps) {}

    private record Line(String multiple, boolean inclusive) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice(
                    new Line("1.0", false),
                    new Line("2.0", true),
                    new Line("3.0", true),
                    "0.8",
                    new Line("2.5", true),
                    new Line("2.0", false),
                    6,
                    60,
                    55,
                    1,
                    7,
                    Map.of(
                            "SENIOR_HIGH", "5000.00",
                            "VOCATIONAL", "7000.00",
                            "UNIVERSITY", "8000.00",
                            "POSTGRADUATE", "10000.00")),
            new Choice(
                    new Line("1.0", true),
                    new Line("2.0", false),
                    new Line("3.0", false),
                    "0.75",
                    new Line("2.4", false),
                    new Line("2.0", true),
                    6,
                    61,
                    56,
                    1,
                    7,
                    Map.of(
                            "SENIOR_HIGH", "4800.00",
                            "VOCATIONAL", "7200.00",
                            "UNIVERSITY", "8600.00",
                            "POSTGRADUATE", "9000.00",
                            "KINDERGARTEN", "3000.00")),
            new Choice(
                    new Line("1.1", false),
                    new Line("1.8", true),
                    new Line("2.9", true),
                    "0.6",
                    new Line("2.6", true),
                    new Line("1.9", false),
                    3,
                    60,
                    53,
                    2,
                    8,
                    Map.of("SENIOR_HIGH", "5200.00", "UNIVERSITY", "9000.00")));

    private Choice choice() {
        return CHOICES.get(Math.floorMod(plan.year() - 2024, CHOICES.size()));
    }

    JsonNode json() {
        Choice choice = choice();
        ObjectNode policy = Json.object().put("id", "jianghai").put("zone", "Asia/Shanghai");
        standards(policy.putArray("subsistenceStandards"));
        ArrayNode wages = policy.putArray("minimumWages");
        Map.of("2018-07-01", "1550.00", "2021-12-01", "1720.00", "2025-03-01", "1850.00").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(step ->
                        wages.addObject().put("monthly", step.getValue()).put("effectiveFrom", step.getKey()));
        ObjectNode lines = policy.putObject("lines");
        line(lines, "deep", choice.deep());
        line(lines, "relative", choice.relative());
        line(lines, "accidental", choice.accidental()).put("lossShareOfIncome", choice.lossShare());
        line(lines, "nearMiss", choice.nearMiss());
        line(lines, "exit", choice.exit()).put("consecutiveMonths", choice.exitMonths());
        policy.putObject("workingAge")
                .put("from", 16)
                .put("maleUntil", choice.maleUntil())
                .put("femaleUntil", choice.femaleUntil());
        policy.putArray("incomeNotCounted").add("URBAN_RURAL_BASIC_PENSION").add("FESTIVAL_GIFT");
        ObjectNode caps = policy.putObject("tuitionCapsPerYear");
        new TreeMap<>(choice.caps()).forEach(caps::put);
        ArrayNode notCounted = policy.putArray("tuitionNotCounted");
        List.of("KINDERGARTEN", "PRIMARY", "JUNIOR_HIGH", "SENIOR_HIGH", "VOCATIONAL", "UNIVERSITY", "POSTGRADUATE")
                .stream()
                .filter(stage -> !choice.caps().containsKey(stage))
                .forEach(notCounted::add);
        policy.put("cohabitationYears", choice.cohabitationYears())
                .put("relapseMonths", 12)
                .put("reviewAfterMonths", 12);
        policy.putObject("notice").put("workingDays", choice.noticeDays());
        policy.putObject("ledger").put("cutoff", "17:30");
        policy.putObject("sync").put("workingDays", 30);
        policy.putObject("materials").put("enforced", false);
        return policy;
    }

    /** R-ELIG-9: last year's figure holds until this year's is published; a second one starts in the middle of it. */
    private void standards(ArrayNode standards) {
        for (int year = plan.year() - 2; year < plan.year(); year++) {
            standard(standards, amount(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 5, 10));
        }
        standard(standards, amount(plan.year()), LocalDate.of(plan.year(), 1, 1), plan.standardPublishedOn());
        standard(
                standards,
                amount(plan.year()) + MID_YEAR_RISE,
                plan.midYearStandardFrom(),
                plan.midYearStandardFrom().minusDays(11));
    }

    private static void standard(ArrayNode standards, int amount, LocalDate from, LocalDate published) {
        standards
                .addObject()
                .put("amount", amount + ".00")
                .put("effectiveFrom", from.toString())
                .put("publishedAt", published.toString());
    }

    /** 853, 883, 914, 932 from 2021 to 2024, then 19 more a year. */
    private static int amount(int year) {
        List<Integer> known = List.of(FIRST_STANDARD, 883, 914, 932);
        int place = year - FIRST_YEAR;
        return place < known.size() ? known.get(place) : known.getLast() + 19 * (place - known.size() + 1);
    }

    private static ObjectNode line(ObjectNode lines, String name, Line line) {
        return lines.putObject(name).put("multiple", line.multiple()).put("inclusive", line.inclusive());
    }
}
