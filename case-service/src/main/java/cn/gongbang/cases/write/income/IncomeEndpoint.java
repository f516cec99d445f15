package cn.gongbang.cases.write.income;

import cn.gongbang.cases.read.CaseAnswers;
import cn.gongbang.cases.write.CaseWrites;
import cn.gongbang.cases.write.Lines;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Writes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-DYN-2: takes new figures of the last twelve months. */
@RestController
class IncomeEndpoint {
    private final CaseWrites cases;
    private final Writes writes;
    private final CaseAnswers answers;

    IncomeEndpoint(CaseWrites cases, Writes writes, CaseAnswers answers) {
        this.cases = cases;
        this.writes = writes;
        this.answers = answers;
    }

    record Form(
            @Nullable String effectiveOn,
            @Nullable List<Lines.@Nullable Form> incomes,
            @Nullable List<Lines.@Nullable Form> expenses) {}

    @PostMapping("/api/cases/{id}/income")
    ResponseEntity<?> update(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        Stamp stamp = writes.stamp(caller, request, form);
        Checks checks = new Checks();
        LocalDate on = checks.requiredDate("/effectiveOn", form.effectiveOn());
        List<Lines.Income> incomes = Lines.incomes(form.incomes(), checks);
        List<Lines.Expense> expenses = Lines.expenses(form.expenses(), checks);
        checks.orThrow();
        return answers.changed(cases.change(
                caller, new UpdateIncome(id, on, incomes, expenses, Writes.expectedVersion(request), stamp)));
    }
}
