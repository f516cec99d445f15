package cn.gongbang.cases.write.carryover;

import cn.gongbang.cases.events.CaseCarriedOver;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.Lines;
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

/** 续档: takes a case on file into a later campaign, with new figures where they are given. */
@RestController
class CarryOverEndpoint implements WrittenChange {
    private static final int LONGEST_CAMPAIGN = 100;
    private final ChangeRequests changes;

    CarryOverEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(
            @Nullable String effectiveOn,
            @Nullable String campaign,
            @Nullable List<Lines.@Nullable Form> incomes,
            @Nullable List<Lines.@Nullable Form> expenses)
            implements ChangeForm {
        @Override
        public CarryOver read(Checks checks, LocalDate today) {
            return new CarryOver(
                    checks.requiredDate("/effectiveOn", effectiveOn),
                    checks.text("/campaign", campaign, LONGEST_CAMPAIGN),
                    incomes == null ? null : Lines.incomes(incomes, checks),
                    expenses == null ? null : Lines.expenses(expenses, checks));
        }
    }

    @Override
    public Class<CaseCarriedOver> fact() {
        return CaseCarriedOver.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/carry-over")
    ResponseEntity<?> carryOver(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, caller, request);
    }
}
