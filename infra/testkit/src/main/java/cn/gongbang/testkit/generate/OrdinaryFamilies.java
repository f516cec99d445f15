package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.Fraction;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Families as chance has them, in about the mix of a real survey, to fill a survey up. */
final class OrdinaryFamilies {
    private static final List<String> HOLDERS_WORK =
            List.of("EMPLOYED", "EMPLOYED", "EMPLOYED", "EMPLOYED", "LAID_OFF", "SICK_LEAVE", "UNEMPLOYED");
    private static final List<String> SPOUSES_WORK = List.of("EMPLOYED", "UNEMPLOYED", "RETIRED", "LAID_OFF", "NONE");
    private static final List<String> ILLNESSES =
            List.of("CANCER", "CARDIOVASCULAR", "RENAL_FAILURE", "MENTAL", "LIVER", "DIABETES", "ORDINARY_ILLNESS");

    private OrdinaryFamilies() {}

    static void enter(Stage stage) {
        LocalDate day =
                stage.chance(85) ? stage.workday() : stage.oneOf(stage.plan().applicationDays(each -> true));
        Family family = household(stage, day);
        if (!stage.plan().days().works(day)) {
            family.through("WORKERS_APP");
        }
        int percent = stage.chance(65)
                ? stage.random().nextInt(100)
                : 100 + stage.random().nextInt(90);
        family.earning(stage.partOf("relative", percent, day));
        if (stage.chance(percent > 100 ? 50 : 8)) {
            family.accident(
                    day.minusDays(stage.random().nextInt(500)), AccidentScenes.kind(stage), stage.money(3_000, 60_000));
        }
        Draft draft = stage.enter(family, ending(stage, family.verdict().inHardship()));
        if (draft.recognized() && stage.chance(20)) {
            OrdinaryChanges.add(stage, draft);
        }
    }

    private static Ending ending(Stage stage, boolean inHardship) {
        if (!inHardship) {
            return stage.chance(60) ? Ending.DELIBERATION_FAILED : Ending.REJECTED;
        }
        return switch (stage.random().nextInt(20)) {
            case 0 -> Ending.DELIBERATION_FAILED;
            case 1 -> Ending.OBJECTION_UPHELD;
            case 2 -> Ending.EXCLUDED;
            case 3 -> Ending.OBJECTION_DISMISSED;
            default -> Ending.APPROVED;
        };
    }

    private static Family household(Stage stage, LocalDate day) {
        Family family = stage.family(day);
        boolean male = stage.random().nextBoolean();
        ObjectNode holder =
                family.person("HOLDER", stage.adultBirthday().minusYears(5), male, stage.oneOf(HOLDERS_WORK));
        sometimesIll(stage, family, holder);
        if (stage.chance(70)) {
            String work = stage.oneOf(SPOUSES_WORK);
            ObjectNode spouse = family.person("SPOUSE", stage.adultBirthday().minusYears(5), !male, work);
            earn(stage, family, family.idOf(1), work);
            sometimesIll(stage, family, spouse);
        }
        for (int i = stage.random().nextInt(4); i > 0; i--) {
            child(stage, family, day);
        }
        if (stage.chance(20)) {
            parent(stage, family, day);
        }
        if (stage.chance(25)) {
            family.expense(Family.HOLDER, "RENT", stage.money(3_000, 14_000));
        }
        if (stage.chance(15)) {
            family.income(Family.HOLDER, "FESTIVAL_GIFT", stage.money(200, 900))
                    .income(Family.HOLDER, "UNION_AID", stage.money(500, 2_500));
        }
        return family;
    }

    private static void earn(Stage stage, Family family, String person, String work) {
        switch (work) {
            case "EMPLOYED" -> family.income(person, Family.WAGE, stage.money(8_000, 24_000));
            case "RETIRED" -> family.income(person, "PENSION", stage.money(8_000, 18_000));
            case "UNEMPLOYED" -> {
                if (stage.chance(40)) {
                    family.income(person, "BUSINESS", stage.money(1_000, 12_000));
                }
            }
            default -> {}
        }
    }

    private static void sometimesIll(Stage stage, Family family, ObjectNode person) {
        if (stage.chance(20)) {
            person.put("health", stage.oneOf(ILLNESSES))
                    .put("ableToWork", stage.random().nextBoolean());
            family.expense(person.path("residentId").asString(), "MEDICAL_SELF_PAY", stage.money(2_000, 20_000));
        }
    }

    private static void child(Stage stage, Family family, LocalDate day) {
        int age = stage.random().nextInt(27);
        boolean male = stage.random().nextBoolean();
        LocalDate born = day.minusYears(age).minusDays(stage.random().nextInt(365));
        String studying = studying(stage, age);
        boolean works = age > 18 && studying.isEmpty();
        ObjectNode child = family.person(male ? "SON" : "DAUGHTER", born, male, works ? "EMPLOYED" : "NONE");
        String id = child.path("residentId").asString();
        if (!studying.isEmpty()) {
            child.put("studying", studying);
            Fraction tuition = stage.money(800, 7_000);
            family.expense(id, "TUITION", tuition);
            if (age > 15) {
                family.expense(id, "BOARDING", stage.money(900, 2_500));
            }
        } else if (works) {
            family.income(id, Family.WAGE, stage.money(20_000, 50_000));
        }
    }

    private static String studying(Stage stage, int age) {
        if (age < 3 || age > 22) {
            return "";
        }
        if (age < 15) {
            return age < 6 ? "KINDERGARTEN" : age < 12 ? "PRIMARY" : "JUNIOR_HIGH";
        }
        if (age < 18) {
            return stage.oneOf(List.of("SENIOR_HIGH", "VOCATIONAL"));
        }
        return stage.chance(70) ? "UNIVERSITY" : "";
    }

    private static void parent(Stage stage, Family family, LocalDate day) {
        boolean male = stage.random().nextBoolean();
        LocalDate born = day.minusYears(60 + stage.random().nextInt(25))
                .minusDays(stage.random().nextInt(365));
        ObjectNode parent = family.person(male ? "FATHER" : "MOTHER", born, male, "RETIRED");
        parent.put(
                "livesTogetherSince",
                day.minusDays(200 + stage.random().nextInt(3_000)).toString());
        String id = parent.path("residentId").asString();
        family.income(
                id, stage.random().nextBoolean() ? "URBAN_RURAL_BASIC_PENSION" : "PENSION", stage.money(1_500, 12_000));
        sometimesIll(stage, family, parent);
    }
}
