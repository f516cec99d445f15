package cn.gongbang.testkit.generate;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** R-ELIG-4, R-ELIG-8: people who reach an age of the rules on the day of the application, or the day after. */
final class AgeScenes {
    private static final int GROWN_UP = 18;

    private AgeScenes() {}

    /** An age of the rules and who it matters for. */
    private record Age(int years, String relation, boolean male, String employment, Edge onTheDay, Edge nextDay) {}

    static void play(Stage stage) {
        List<Age> ages = ages(stage.rules().policy().path("workingAge"));
        for (Age age : ages) {
            LocalDate day = AccidentScenes.ordinaryDay(stage);
            enter(stage, day, age, day.minusYears(age.years())).touching(age.onTheDay());
            day = AccidentScenes.ordinaryDay(stage);
            enter(stage, day, age, day.minusYears(age.years()).plusDays(1)).touching(age.nextDay());
        }
        ages.forEach(age -> leapDay(stage, age));
    }

    private static List<Age> ages(JsonNode policy) {
        return Stream.of(
                        new Age(
                                policy.path("from").intValue(),
                                "DAUGHTER",
                                false,
                                "UNEMPLOYED",
                                Edge.SIXTEEN_ON_THE_DAY,
                                Edge.SIXTEEN_NEXT_DAY),
                        new Age(GROWN_UP, "SON", true, "NONE", Edge.EIGHTEEN_ON_THE_DAY, Edge.EIGHTEEN_NEXT_DAY),
                        new Age(
                                policy.path("femaleUntil").intValue(),
                                "SPOUSE",
                                false,
                                "UNEMPLOYED",
                                Edge.WOMAN_TOO_OLD_ON_THE_DAY,
                                Edge.WOMAN_TOO_OLD_NEXT_DAY),
                        new Age(
                                policy.path("maleUntil").intValue(),
                                "SPOUSE",
                                true,
                                "UNEMPLOYED",
                                Edge.MAN_TOO_OLD_ON_THE_DAY,
                                Edge.MAN_TOO_OLD_NEXT_DAY))
                .toList();
    }

    /** Born on 02-29 and coming of the age this year: on 02-29 of a leap year, on 03-01 of another. */
    private static void leapDay(Stage stage, Age age) {
        int year = stage.plan().year();
        if (!Year.isLeap(year - age.years())) {
            return;
        }
        LocalDate born = LocalDate.of(year - age.years(), 2, 29);
        LocalDate birthday = LocalDate.of(year, 2, 28).plusDays(1);
        enter(stage, birthday.minusDays(1), age, born).touching(Edge.LEAP_DAY_BIRTHDAY_BEFORE);
        enter(stage, birthday, age, born).touching(Edge.LEAP_DAY_BIRTHDAY_ON);
    }

    private static Draft enter(Stage stage, LocalDate day, Age age, LocalDate bornOn) {
        Family family = stage.single(day);
        family.person(age.relation(), bornOn, age.male(), age.employment());
        boolean poor = stage.chance(60);
        return stage.enter(
                family.through("WORKERS_APP").earning(stage.partOf("relative", poor ? 80 : 104, day)), Ending.APPROVED);
    }
}
