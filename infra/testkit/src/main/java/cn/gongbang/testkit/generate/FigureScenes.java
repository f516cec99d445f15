package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.Fraction;
import cn.gongbang.testkit.survey.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** R-ELIG-3…5, R-ELIG-9: what counts as income and expense, and the dates on which the figures of the policy change. */
final class FigureScenes {
    private static final int YEAR = 12;

    private FigureScenes() {}

    static void play(Stage stage) {
        tuition(stage);
        imputed(stage);
        notCounted(stage);
        published(stage);
        minimumWage(stage);
    }

    private static void tuition(Stage stage) {
        stage.rules().policy().path("tuitionCapsPerYear").propertyNames().forEach(level -> {
            Fraction cap = stage.rules().tuitionCap(level);
            if (!level.equals("POSTGRADUATE")) {
                student(stage, level, cap.plus(stage.money(1, 3_000)), Edge.TUITION_ABOVE_CAP);
            }
        });
        student(stage, "SENIOR_HIGH", stage.rules().tuitionCap("SENIOR_HIGH"), Edge.TUITION_ON_CAP);
        student(stage, "PRIMARY", stage.money(3_000, 9_000), Edge.TUITION_WITHOUT_CAP);
        LocalDate day = stage.workday();
        Family family = stage.couple(day);
        family.personAt(1).put("studying", "POSTGRADUATE").put("employment", "NONE");
        family.expense(family.idOf(1), "TUITION", Fraction.of(12_000))
                .expense(family.idOf(1), "BOARDING", stage.money(800, 1_600))
                .expense(family.idOf(1), "STUDENT_TRAVEL", stage.money(300, 900))
                .earning(stage.partOf("relative", 75, day));
        stage.enter(family, Ending.APPROVED).touching(Edge.TUITION_OF_AN_ADULT);
    }

    /** The year's tuition in two lines. */
    private static void student(Stage stage, String at, Fraction total, Edge edge) {
        LocalDate day = stage.workday();
        Family family = stage.couple(day);
        int age = at.equals("PRIMARY") ? 8 : at.equals("KINDERGARTEN") ? 5 : at.equals("UNIVERSITY") ? 20 : 17;
        family.person("SON", day.minusYears(age).minusDays(50), true, "NONE").put("studying", at);
        Fraction first = stage.money(500, 1_000);
        family.expense(family.idOf(2), "TUITION", first)
                .expense(family.idOf(2), "TUITION", total.minus(first))
                .earning(stage.partOf("relative", 85, day));
        stage.enter(family, Ending.APPROVED).touching(edge);
    }

    private static void imputed(Stage stage) {
        spouse(stage, Edge.IMPUTED_IN_FULL, Fraction.ZERO, spouse -> {});
        spouse(stage, Edge.IMPUTED_IN_PART, stage.money(3_000, 9_000), spouse -> {});
        spouse(stage, Edge.IMPUTED_NOTHING_EARNED_MORE, stage.money(23_000, 26_000), spouse -> {});
        spouse(stage, Edge.NOT_IMPUTED_EVIDENCED, Fraction.ZERO, spouse -> spouse.put("noIncomeEvidenced", true));
        spouse(stage, Edge.NOT_IMPUTED_STUDYING, Fraction.ZERO, spouse -> spouse.put("studying", "UNIVERSITY"));
        spouse(stage, Edge.NOT_IMPUTED_UNABLE, Fraction.ZERO, spouse -> spouse.put("ableToWork", false)
                .put("health", "RENAL_FAILURE"));
        spouse(stage, Edge.NOT_IMPUTED_LAID_OFF, Fraction.ZERO, spouse -> spouse.put("employment", "LAID_OFF"));
    }

    private static void spouse(Stage stage, Edge edge, Fraction business, Consumer<ObjectNode> but) {
        LocalDate day = stage.workday();
        Family family = stage.couple(day);
        ObjectNode spouse = family.personAt(1);
        but.accept(spouse.put("employment", "UNEMPLOYED"));
        if (business.positive()) {
            family.income(family.idOf(1), "BUSINESS", business);
            family.income(family.idOf(1), "TRANSFER", stage.money(300, 900));
        }
        stage.enter(family.earning(stage.partOf("relative", 90, day)), Ending.APPROVED)
                .touching(edge);
    }

    private static void notCounted(Stage stage) {
        LocalDate day = stage.workday();
        Family family = stage.couple(day);
        family.person("MOTHER", day.minusYears(71), false, "RETIRED")
                .put("livesTogetherSince", day.minusYears(8).toString());
        String mother = family.idOf(2);
        for (String kind : List.of("URBAN_RURAL_BASIC_PENSION", "FESTIVAL_GIFT", "PROPERTY", "UNION_AID", "TRANSFER")) {
            family.income(mother, kind, stage.money(500, 4_000));
        }
        family.expense(mother, "MEDICAL_SELF_PAY", stage.money(2_000, 8_000))
                .expense(Family.HOLDER, "WORK_COST", stage.money(500, 900));
        stage.enter(family.earning(stage.partOf("relative", 100, day)), Ending.APPROVED)
                .touching(Edge.INCOME_NOT_COUNTED);
    }

    /** On the new standard's line of relative hardship, the day before anybody knows it and the day it is published. */
    private static void published(Stage stage) {
        LocalDate day = stage.plan().standardPublishedOn();
        Fraction figure = stage.partOf("relative", 100, day).minus(Fraction.of(1));
        for (Edge edge : List.of(Edge.DAY_BEFORE_STANDARD_IS_PUBLISHED, Edge.DAY_STANDARD_IS_PUBLISHED)) {
            LocalDate applied = edge == Edge.DAY_STANDARD_IS_PUBLISHED ? day : day.minusDays(1);
            Family family = stage.couple(applied).through("WORKERS_APP").earning(figure);
            stage.enter(family, Ending.APPROVED).touching(edge);
        }
    }

    private static void minimumWage(Stage stage) {
        stage.rules().policy().path("minimumWages").values().forEach(step -> {
            LocalDate from = LocalDate.parse(Json.required(step, "effectiveFrom"));
            if (!stage.plan().applicationDays(from::equals).isEmpty()) {
                minimumWage(stage, from.minusDays(1), Edge.DAY_BEFORE_MINIMUM_WAGE_RISES);
                minimumWage(stage, from, Edge.DAY_MINIMUM_WAGE_RISES);
            }
        });
    }

    private static void minimumWage(Stage stage, LocalDate day, Edge edge) {
        Family family = stage.couple(day).through("WORKERS_APP");
        family.personAt(1).put("employment", "UNEMPLOYED");
        family.income(Family.HOLDER, Family.WAGE, Fraction.of(1_000L * YEAR));
        stage.enter(family, Ending.APPROVED).touching(edge);
    }
}
