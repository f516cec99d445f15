package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.Fraction;
import cn.gongbang.testkit.survey.ChangeKind;
import cn.gongbang.testkit.survey.Json;
import java.time.LocalDate;
import java.time.LocalTime;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A recognized family of a holder, a spouse without income and a small son, and the changes that meet it. */
final class ChangingFamily {
    private static final int MONTHS = 12;

    private final Stage stage;
    private final Draft draft;

    private ChangingFamily(Stage stage, Draft draft) {
        this.stage = stage;
        this.draft = draft;
    }

    /** In relative hardship or deeper, applied early in the year. */
    static ChangingFamily poor(Stage stage) {
        LocalDate day = stage.earlyWorkday();
        return recognized(stage, base(stage, day).earning(stage.partOf("relative", 60, day)));
    }

    /** Holder, spouse and son without figures. */
    static Family base(Stage stage, LocalDate day) {
        Family family = stage.couple(day);
        family.person("SON", day.minusYears(6).minusDays(200), true, "NONE").put("studying", "KINDERGARTEN");
        return family;
    }

    static ChangingFamily recognized(Stage stage, Family family) {
        return of(stage, stage.enter(family, Ending.APPROVED));
    }

    static ChangingFamily of(Stage stage, Draft recognized) {
        return new ChangingFamily(stage, recognized);
    }

    Draft draft() {
        return draft;
    }

    String holder() {
        return draft.family().idOf(0);
    }

    String spouse() {
        return draft.family().idOf(1);
    }

    String son() {
        return draft.family().idOf(2);
    }

    ChangingFamily touching(Edge... edges) {
        draft.touching(edges);
        return this;
    }

    /** The holder's new wage makes a month's net income per head exactly this for so many people. */
    ChangingFamily income(ChangeKind kind, LocalDate recorded, LocalDate effectiveOn, Fraction perCapita, int people) {
        ObjectNode given = Json.object();
        given.putArray("incomes")
                .addObject()
                .put("person", holder())
                .put("kind", Family.WAGE)
                .put("amount", perCapita.times((long) MONTHS * people).shown(2));
        given.putArray("expenses");
        return change(kind, recorded, effectiveOn, given);
    }

    /** For the three of them. */
    ChangingFamily income(LocalDate recorded, LocalDate effectiveOn, Fraction perCapita) {
        return income(ChangeKind.INCOME, recorded, effectiveOn, perCapita, 3);
    }

    /** Half as much again as the line of exit. */
    ChangingFamily above(LocalDate recorded, LocalDate effectiveOn) {
        return income(ChangeKind.INCOME_ABOVE, recorded, effectiveOn, stage.partOf("exit", 150, effectiveOn), 3);
    }

    /** The lines of the application once more. */
    ChangingFamily sameIncome(LocalDate recorded, LocalDate effectiveOn) {
        ObjectNode given = Json.object();
        for (String list : new String[] {"incomes", "expenses"}) {
            given.set(list, ((ArrayNode) draft.family().application().path(list)).deepCopy());
        }
        return change(ChangeKind.INCOME, recorded, effectiveOn, given);
    }

    ChangingFamily born(LocalDate recorded, LocalDate effectiveOn) {
        boolean male = stage.random().nextBoolean();
        ObjectNode given = Json.object();
        given.putObject("member")
                .put(
                        "residentId",
                        stage.townspeople()
                                .id(effectiveOn.minusDays(stage.random().nextInt(20)), male))
                .put("name", stage.townspeople().surname() + stage.townspeople().given())
                .put("relation", male ? "SON" : "DAUGHTER")
                .put("health", "GOOD")
                .put("ableToWork", true)
                .put("employment", "NONE");
        return change(ChangeKind.MEMBER_BORN, recorded, effectiveOn, given);
    }

    ChangingFamily died(LocalDate recorded, LocalDate effectiveOn, String person) {
        return change(
                ChangeKind.MEMBER_DEATH, recorded, effectiveOn, Json.object().put("person", person));
    }

    ChangingFamily holderDied(LocalDate recorded, LocalDate effectiveOn) {
        return change(
                ChangeKind.HOLDER_DEATH, recorded, effectiveOn, Json.object().put("person", holder()));
    }

    ChangingFamily holderDied(LocalDate recorded, LocalDate effectiveOn, String newHolder) {
        return change(
                ChangeKind.HOLDER_DEATH,
                recorded,
                effectiveOn,
                Json.object().put("person", holder()).put("newHolder", newHolder));
    }

    ChangingFamily leftJob(LocalDate recorded, LocalDate effectiveOn, String receivingUnion) {
        return change(ChangeKind.LEFT_JOB, recorded, effectiveOn, Json.object().put("receivingUnion", receivingUnion));
    }

    ChangingFamily exited(LocalDate day) {
        return change(ChangeKind.EXIT, day, day, Json.object());
    }

    private ChangingFamily change(ChangeKind kind, LocalDate recorded, LocalDate effectiveOn, ObjectNode given) {
        return change(kind, recorded, LocalTime.of(10, stage.random().nextInt(60)), effectiveOn, given);
    }

    ChangingFamily change(
            ChangeKind kind, LocalDate recorded, LocalTime time, LocalDate effectiveOn, ObjectNode given) {
        draft.change(kind, recorded, time, effectiveOn, given);
        return this;
    }
}
