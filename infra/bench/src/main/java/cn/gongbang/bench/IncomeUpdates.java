package cn.gongbang.bench;

import cn.gongbang.cases.write.ChangeCase;
import cn.gongbang.cases.write.Lines;
import cn.gongbang.cases.write.UpdateIncome;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.testkit.survey.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** One income update after the other, each with its own Idempotency-Key and other figures. */
final class IncomeUpdates {
    static final String UNION = "jianghai.d04";
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 5);
    private static final int MONEY_STEP = 37;
    private final String caseId;
    private int number;

    IncomeUpdates(String caseId) {
        this.caseId = caseId;
    }

    String caseId() {
        return caseId;
    }

    /** The next day's update, as the command that the endpoint would send. */
    ChangeCase nextDay() {
        return command(FIRST.plusDays(number));
    }

    /** The latest update, as the command that the endpoint would send. */
    ChangeCase latest() {
        return command(LAST);
    }

    /** The latest update, as the body of a request. */
    ObjectNode latestBody() {
        number++;
        ObjectNode body = Json.object().put("effectiveOn", LAST.toString());
        body.putArray("incomes")
                .addObject()
                .put("person", "HOLDER")
                .put("kind", "WAGE")
                .put("amount", wage());
        body.putArray("expenses")
                .addObject()
                .put("person", "HOLDER")
                .put("kind", "RENT")
                .put("amount", "3600.00");
        return body;
    }

    private ChangeCase command(LocalDate date) {
        number++;
        String key = UUID.randomUUID().toString();
        return new ChangeCase(
                caseId,
                new UpdateIncome(
                        date,
                        List.of(new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of(wage()))),
                        List.of(new Lines.Expense("HOLDER", ExpenseKind.RENT, Money.of("3600.00")))),
                null,
                new Stamp(LongCases.NOW.toInstant(), UNION, new UnionCode(UNION), key, key));
    }

    private String wage() {
        return (20_000 + number * MONEY_STEP % 10_000) + ".00";
    }
}
