package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.Union;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;

/** R-ID-1, R-DUP: one person written in different ways, and one person in two applications. */
final class IdentityScenes {
    private IdentityScenes() {}

    static void play(Stage stage) {
        writtenIn(stage, Edge.FIFTEEN_DIGITS);
        writtenIn(stage, Edge.LOWER_CASE_X);
        writtenIn(stage, Edge.LINES_NAME_THE_OTHER_FORM);
        Family rare = stage.single(stage.workday());
        rare.personAt(0).put("name", "欧阳𠮷");
        stage.enter(rare.earning(stage.partOf("deep", 90, rare.appliedOn())), Ending.APPROVED)
                .touching(Edge.RARE_NAME);
        duplicates(stage);
        again(stage);
    }

    private static void writtenIn(Stage stage, Edge edge) {
        LocalDate day = stage.workday();
        LocalDate born = stage.adultBirthday();
        Family family = stage.family(day);
        String id = edge == Edge.FIFTEEN_DIGITS
                ? stage.townspeople().id(born, true)
                : stage.townspeople().idWithX(born, true);
        String other = edge == Edge.LOWER_CASE_X ? id.toLowerCase(Locale.ROOT) : Townspeople.fifteenDigits(id);
        boolean inLines = edge == Edge.LINES_NAME_THE_OTHER_FORM;
        family.personOf(inLines ? id : other, "HOLDER", "EMPLOYED");
        family.income(inLines ? other : id, "TRANSFER", stage.money(500, 3_000));
        family.expense(inLines ? id.toLowerCase(Locale.ROOT) : other, "RENT", stage.money(2_000, 5_000));
        stage.enter(family.earning(stage.partOf("relative", 88, day)), Ending.APPROVED)
                .touching(edge);
    }

    private static void duplicates(Stage stage) {
        String home = stage.grassroots();
        Union first = stage.unions().get(home);
        duplicate(stage, home, home, Edge.DUPLICATE_IN_SAME_UNION);
        duplicate(
                stage,
                home,
                stage.unionOtherThan(
                        union -> union.code().equals(home) || !Objects.equals(union.parent(), first.parent())),
                Edge.DUPLICATE_IN_OTHER_UNION);
        String elsewhere = stage.unionOtherThan(union -> Objects.equals(union.parent(), first.parent()));
        duplicate(stage, home, elsewhere, Edge.DUPLICATE_IN_OTHER_SUBDISTRICT);
        duplicate(stage, stage.direct(), home, Edge.DUPLICATE_OF_DIRECT_UNION);
        duplicate(stage, home, elsewhere, Edge.DUPLICATE_BY_FIFTEEN_DIGITS);
    }

    /** An uncle lives with one family and is named by a second one while the first has its case. */
    private static void duplicate(Stage stage, String claimed, String refused, Edge edge) {
        LocalDate day = stage.earlyWorkday();
        String uncle = stage.townspeople().id(day.minusYears(58).minusDays(30), true);
        Draft first = stage.enter(withUncle(stage, day, claimed, uncle), Ending.APPROVED);
        LocalDate later = stage.plan().days().after(first.family().appliedOn(), 2);
        String written = edge == Edge.DUPLICATE_BY_FIFTEEN_DIGITS ? Townspeople.fifteenDigits(uncle) : uncle;
        stage.apply(withUncle(stage, later, refused, written), LocalTime.of(11, 20))
                .touching(edge);
    }

    private static Family withUncle(Stage stage, LocalDate day, String union, String uncle) {
        Family family = stage.couple(day).in(union);
        family.personOf(uncle, "OTHER", "SICK_LEAVE")
                .put("livesTogetherSince", day.minusYears(6).toString());
        return family.earning(stage.partOf("relative", 60, day));
    }

    /** A rejected case holds nobody: the family may apply again, in another union. */
    private static void again(Stage stage) {
        LocalDate day = stage.earlyWorkday();
        Family once = stage.couple(day).earning(stage.partOf("relative", 70, day));
        stage.enter(once, Ending.DELIBERATION_FAILED);
        LocalDate later = stage.plan().lastApplication();
        Family again = stage.family(later);
        again.personOf(once.idOf(0), "HOLDER", "EMPLOYED");
        again.personOf(once.idOf(1), "SPOUSE", "LAID_OFF");
        stage.enter(again.earning(stage.partOf("relative", 70, later)), Ending.APPROVED)
                .touching(Edge.APPLIED_AGAIN_AFTER_REJECTION);
    }
}
