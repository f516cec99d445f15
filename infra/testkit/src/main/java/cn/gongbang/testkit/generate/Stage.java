package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.Fraction;
import cn.gongbang.testkit.oracle.Rules;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Step;
import cn.gongbang.testkit.survey.Union;
import cn.gongbang.testkit.survey.UnionTree;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What every scene works with: the year, its policy and unions, chance, and the cases so far. */
final class Stage {
    private static final List<String> CAUSES = List.of(
            "NO_ABILITY_TO_WORK",
            "ABLE_BUT_UNEMPLOYED",
            "LAID_OFF",
            "NO_SOCIAL_INSURANCE",
            "INSURANCE_NOT_DELIVERED",
            "MAJOR_ILLNESS",
            "NATURAL_DISASTER",
            "ACCIDENT",
            "CHILDREN_SCHOOLING",
            "OTHER");
    private static final List<String> CHANNELS = List.of("GRASSROOTS_UNION", "GRASSROOTS_UNION", "WORKERS_APP");

    private final YearPlan plan;
    private final JsonNode policy;
    private final Rules rules;
    private final UnionTree unions;
    private final Random random;
    private final Townspeople townspeople;
    private final Journeys journeys;
    private final List<Draft> drafts = new ArrayList<>();

    Stage(YearPlan plan, JsonNode policy, UnionTree unions, Random random) {
        this.plan = plan;
        this.policy = policy;
        this.rules = new Rules(policy);
        this.unions = unions;
        this.random = random;
        this.townspeople = new Townspeople(random);
        this.journeys = new Journeys(plan, rules, unions, random);
    }

    YearPlan plan() {
        return plan;
    }

    Rules rules() {
        return rules;
    }

    UnionTree unions() {
        return unions;
    }

    Random random() {
        return random;
    }

    Townspeople townspeople() {
        return townspeople;
    }

    Journeys journeys() {
        return journeys;
    }

    List<Draft> drafts() {
        return drafts;
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Yuan and fen. */
    Fraction money(int from, int until) {
        return Fraction.of(100L * from + random.nextInt(100 * (until - from))).dividedBy(Fraction.of(100));
    }

    LocalDate between(LocalDate from, LocalDate until) {
        return from.plusDays(random.nextInt((int) YearPlan.daysBetween(from, until)));
    }

    LocalDate workday() {
        return oneOf(plan.applicationDays(plan.days()::works));
    }

    /** Early enough to be decided before the first later change. */
    LocalDate earlyWorkday() {
        return oneOf(plan.applicationDays(
                day -> plan.days().works(day) && day.isBefore(plan.opensOn().plusWeeks(3))));
    }

    String grassroots() {
        return oneOf(unions.ofKind(Union.Kind.GRASSROOTS)).code();
    }

    String direct() {
        return oneOf(unions.ofKind(Union.Kind.DIRECT)).code();
    }

    String unionOtherThan(Predicate<Union> excluded) {
        return oneOf(unions.ofKind(Union.Kind.GRASSROOTS).stream()
                        .filter(excluded.negate())
                        .toList())
                .code();
    }

    /** An application with nobody in it. */
    Family family(LocalDate appliedOn) {
        ObjectNode application = Json.object()
                .put("campaign", plan.campaign().id())
                .put("union", chance(15) ? direct() : grassroots())
                .put("channel", oneOf(CHANNELS));
        Family family = new Family(application, appliedOn, townspeople, policy);
        List<String> causes = new ArrayList<>(CAUSES);
        Collections.shuffle(causes, random);
        ObjectNode node = application.putObject("causes").put("primary", causes.getFirst());
        ArrayNode secondary = node.putArray("secondary");
        causes.subList(1, 1 + random.nextInt(4)).forEach(secondary::add);
        application
                .putObject("contact")
                .put("mobile", "13%09d".formatted(random.nextInt(1_000_000_000)))
                .put("address", "江海区" + oneOf(List.of("麻园路", "东海路", "金瓯路", "五邑路")) + (1 + random.nextInt(300)) + "号");
        application
                .putObject("bank")
                .put("bank", oneOf(List.of("中国建设银行", "中国工商银行", "江门农商银行")))
                .put("card", "62%017d".formatted(random.nextLong(100_000_000_000_000_000L)));
        return family;
    }

    /** A holder in work and nobody else. */
    Family single(LocalDate appliedOn) {
        Family family = family(appliedOn);
        family.person("HOLDER", adultBirthday(), random.nextBoolean(), "EMPLOYED");
        return family;
    }

    /** A holder in work with a spouse who earns nothing and is not expected to. */
    Family couple(LocalDate appliedOn) {
        Family family = family(appliedOn);
        boolean male = random.nextBoolean();
        family.person("HOLDER", adultBirthday(), male, "EMPLOYED");
        family.person("SPOUSE", adultBirthday(), !male, "LAID_OFF");
        return family;
    }

    LocalDate adultBirthday() {
        return between(LocalDate.of(plan.year() - 50, 1, 1), LocalDate.of(plan.year() - 27, 1, 1));
    }

    /** A month's net income per head at this many percent of the line's multiple of the day's standard. */
    Fraction partOf(String line, int percent, LocalDate day) {
        return rules.line(line, rules.standardOn(day)).times(percent).dividedBy(Fraction.of(100));
    }

    /** Applies and goes all the way to this ending. */
    Draft enter(Family family, Ending ending) {
        Draft draft = apply(family, LocalTime.of(9 + random.nextInt(3), random.nextInt(60)));
        journeys.walk(draft, ending);
        return draft;
    }

    Draft apply(Family family, LocalTime time) {
        Draft draft = new Draft(family);
        draft.step(Step.APPLY, family.appliedOn(), time, Json.object());
        drafts.add(draft);
        return draft;
    }
}
