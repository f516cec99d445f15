package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.Fraction;
import java.time.LocalDate;
import java.util.List;

/** R-ELIG-1, R-ELIG-2: families a fen below, on and a fen above each line. */
final class LineScenes {
    private static final Fraction FEN = Fraction.of("0.01");
    private static final List<Edge> SIDES = List.of(
            Edge.DEEP_LINE_BELOW,
            Edge.DEEP_LINE_ON,
            Edge.DEEP_LINE_ABOVE,
            Edge.RELATIVE_LINE_BELOW,
            Edge.RELATIVE_LINE_ON,
            Edge.RELATIVE_LINE_ABOVE,
            Edge.NEAR_MISS_LINE_BELOW,
            Edge.NEAR_MISS_LINE_ON,
            Edge.NEAR_MISS_LINE_ABOVE);
    private static final List<String> LINES = List.of("deep", "relative", "nearMiss");

    private LineScenes() {}

    static void play(Stage stage) {
        for (int i = 0; i < SIDES.size(); i++) {
            String line = LINES.get(i / 3);
            int side = i % 3 - 1;
            LocalDate day = stage.workday();
            Family family = stage.chance(50) ? stage.single(day) : withChildAndRent(stage, day);
            family.earning(stage.partOf(line, 100, day), FEN.times(side));
            stage.enter(family, Ending.APPROVED).touching(SIDES.get(i));
        }
        Family poor = stage.couple(stage.workday());
        poor.income(Family.HOLDER, Family.WAGE, stage.money(9_000, 12_000));
        poor.expense(Family.HOLDER, "MEDICAL_SELF_PAY", stage.money(13_000, 30_000));
        stage.enter(poor, Ending.APPROVED).touching(Edge.NOTHING_LEFT);
    }

    private static Family withChildAndRent(Stage stage, LocalDate day) {
        Family family = stage.couple(day);
        family.person("DAUGHTER", day.minusYears(9).minusDays(40), false, "NONE")
                .put("studying", "PRIMARY");
        return family.expense(Family.HOLDER, "RENT", stage.money(3_000, 9_000));
    }
}
