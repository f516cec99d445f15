package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.Fraction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** R-ELIG-8 and R-DUP: who is counted in which family. */
final class HouseholdScenes {
    private HouseholdScenes() {}

    static void play(Stage stage) {
        LocalDate day = AccidentScenes.ordinaryDay(stage);
        LocalDate longEnough = day.minusYears(stage.rules().cohabitationYears());
        relative(stage, day, "FATHER", longEnough, Edge.COHABITING_LONG_ENOUGH);
        relative(stage, day, "OTHER", longEnough.plusDays(1), Edge.COHABITING_A_DAY_SHORT);
        relative(stage, day, "MOTHER", null, Edge.COHABITING_SINCE_UNKNOWN);
        grownUpChild(stage);
        child(stage, "NONE", false, null, Edge.ADULT_CHILD_UNABLE_TO_WORK);
        child(stage, "NONE", true, "POSTGRADUATE", Edge.POSTGRADUATE_CHILD_NOT_COUNTED);
        twins(stage);
    }

    private static void relative(Stage stage, LocalDate day, String relation, @Nullable LocalDate since, Edge edge) {
        Family family = stage.couple(day);
        ObjectNode relative =
                family.person(relation, day.minusYears(66).minusDays(3), !relation.equals("MOTHER"), "RETIRED");
        if (since != null) {
            relative.put("livesTogetherSince", since.toString());
        }
        family.income(family.idOf(2), "PENSION", stage.money(3_000, 9_000));
        stage.enter(family.earning(stage.partOf("relative", 90, day)), Ending.APPROVED)
                .touching(edge);
    }

    /** The employed son at home is not counted, nor are his lines, and he has a case of his own. */
    private static void grownUpChild(Stage stage) {
        LocalDate day = stage.earlyWorkday();
        Family parents = stage.couple(day);
        parents.person("SON", day.minusYears(24).minusDays(100), true, "EMPLOYED");
        String son = parents.idOf(2);
        parents.income(son, Family.WAGE, stage.money(40_000, 60_000));
        parents.expense(son, "RENT", stage.money(8_000, 12_000));
        stage.enter(parents.earning(stage.partOf("relative", 70, day)), Ending.APPROVED)
                .touching(Edge.ADULT_CHILD_NOT_COUNTED);
        LocalDate later = stage.plan().days().after(day, 4);
        Family own = stage.family(later);
        own.personOf(son, "HOLDER", "EMPLOYED");
        stage.enter(own.earning(stage.partOf("relative", 95, later)), Ending.APPROVED)
                .touching(Edge.ADULT_CHILD_WITH_OWN_CASE);
    }

    private static void child(Stage stage, String employment, boolean able, @Nullable String studying, Edge edge) {
        LocalDate day = stage.workday();
        Family family = stage.couple(day);
        ObjectNode child = family.person("DAUGHTER", day.minusYears(23).minusDays(9), false, employment)
                .put("ableToWork", able);
        if (studying != null) {
            child.put("studying", studying);
        }
        if (!able) {
            child.put("health", "DISABLED")
                    .putObject("disability")
                    .put("kind", "INTELLECTUAL")
                    .put("level", 2);
            family.expense(family.idOf(2), "DISABILITY_CARE", stage.money(4_000, 9_000));
        } else {
            family.expense(family.idOf(2), "TUITION", Fraction.of(9_000));
        }
        stage.enter(family.earning(stage.partOf("relative", 95, day)), Ending.APPROVED)
                .touching(edge);
    }

    private static void twins(Stage stage) {
        LocalDate day = stage.workday();
        Family family = stage.couple(day);
        LocalDate born = day.minusYears(7).minusDays(77);
        for (int i = 0; i < 2; i++) {
            family.person("DAUGHTER", born, false, "NONE").put("studying", "PRIMARY");
        }
        stage.enter(family.earning(stage.partOf("deep", 80, day)), Ending.APPROVED)
                .touching(Edge.TWINS);
    }
}
