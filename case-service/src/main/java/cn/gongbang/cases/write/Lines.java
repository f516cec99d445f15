package cn.gongbang.cases.write;

import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.platform.problems.Checks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Income and expense lines as a request writes them; a line that names nobody is about the holder. */
public final class Lines {
    private static final int MOST = 500;

    private Lines() {}

    /** One line of a request, unread. */
    public record Form(
            @Nullable String person,
            @Nullable String kind,
            @Nullable String amount) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    /** A read income line whose person is still as written. */
    public record Income(String person, IncomeKind kind, Money amount) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    /** A read expense line whose person is still as written. */
    public record Expense(String person, ExpenseKind kind, Money amount) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    public static List<Income> incomes(@Nullable List<@Nullable Form> forms, Checks checks) {
        List<Income> lines = new ArrayList<>();
        for (Row row : rows("/incomes", forms, checks)) {
            lines.add(new Income(
                    row.person(),
                    checks.requiredCode(row.pointer() + "/kind", row.form().kind(), IncomeKind.class),
                    checks.money(row.pointer() + "/amount", row.form().amount())));
        }
        return lines;
    }

    public static List<Expense> expenses(@Nullable List<@Nullable Form> forms, Checks checks) {
        List<Expense> lines = new ArrayList<>();
        for (Row row : rows("/expenses", forms, checks)) {
            lines.add(new Expense(
                    row.person(),
                    checks.requiredCode(row.pointer() + "/kind", row.form().kind(), ExpenseKind.class),
                    checks.money(row.pointer() + "/amount", row.form().amount())));
        }
        return lines;
    }

    /** The lines with member ids; a line about nobody of the household is noted as a problem. */
    public static List<IncomeLine> ofIncomes(List<Income> lines, Household household, Checks checks) {
        List<IncomeLine> resolved = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Income line = lines.get(i);
            String member = memberId(line.person(), household, "/incomes/" + i + "/person", checks);
            resolved.add(new IncomeLine(member, line.kind(), line.amount()));
        }
        return resolved;
    }

    public static List<ExpenseLine> ofExpenses(List<Expense> lines, Household household, Checks checks) {
        List<ExpenseLine> resolved = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Expense line = lines.get(i);
            String member = memberId(line.person(), household, "/expenses/" + i + "/person", checks);
            resolved.add(new ExpenseLine(member, line.kind(), line.amount()));
        }
        return resolved;
    }

    private record Row(String pointer, String person, Form form) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    private static List<Row> rows(String pointer, @Nullable List<@Nullable Form> forms, Checks checks) {
        List<Row> rows = new ArrayList<>();
        checks.require(forms != null, pointer, "REQUIRED", "problem.field.required");
        checks.require(forms == null || forms.size() <= MOST, pointer, "TOO_MANY", "cases.tooManyLines");
        for (int i = 0; forms != null && i < Math.min(forms.size(), MOST); i++) {
            Form form = forms.get(i);
            String at = pointer + "/" + i;
            if (form == null) {
                checks.require(false, at, "REQUIRED", "problem.field.required");
            } else {
                rows.add(new Row(at, checks.text(at + "/person", form.person(), PersonReference.LONGEST), form));
            }
        }
        return rows;
    }

    private static String memberId(String written, Household household, String pointer, Checks checks) {
        var person = PersonReference.find(household, written);
        checks.require(person.isPresent(), pointer, "R-DYN-1", "cases.unknownPerson");
        return person.map(Person::memberId).orElse("");
    }
}
