package cn.gongbang.cases.write.income;

import cn.gongbang.cases.events.IncomeUpdated;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.Lines;
import cn.gongbang.cases.write.UpdateIncome;
import cn.gongbang.cases.write.WrittenChange;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.security.Caller;
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
class IncomeEndpoint implements WrittenChange {
    private final ChangeRequests changes;

    IncomeEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(
            @Nullable String effectiveOn,
            @Nullable List<Lines.@Nullable Form> incomes,
            @Nullable List<Lines.@Nullable Form> expenses)
            implements ChangeForm {
        @Override
        public UpdateIncome read(Checks checks, LocalDate today) {
            return new UpdateIncome(
                    checks.requiredDate("/effectiveOn", effectiveOn),
                    Lines.incomes(incomes, checks),
                    Lines.expenses(expenses, checks));
        }
    }

    @Override
    public Class<IncomeUpdated> fact() {
        return IncomeUpdated.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/income")
    ResponseEntity<?> update(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, caller, request);
    }
}
