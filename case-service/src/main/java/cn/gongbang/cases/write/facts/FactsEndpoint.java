package cn.gongbang.cases.write.facts;

import cn.gongbang.cases.events.PersonFactsChanged;
import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.PersonReference;
import cn.gongbang.cases.write.WrittenChange;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** R-DYN-1: takes new facts of a person; {@code studying: null} says that the person left school. */
@RestController
class FactsEndpoint implements WrittenChange {
    private final ChangeRequests changes;

    FactsEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(
            @Nullable String effectiveOn,
            @Nullable String memberId,
            @Nullable String employment,
            @Nullable JsonNode studying,
            @Nullable Boolean ableToWork,
            @Nullable Boolean noIncomeEvidenced,
            @Nullable String health)
            implements ChangeForm {
        Form about(String member) {
            return new Form(effectiveOn, member, employment, studying, ableToWork, noIncomeEvidenced, health);
        }

        @Override
        public ChangeFacts read(Checks checks, LocalDate today) {
            boolean leftSchool = studying != null && studying.isNull();
            String stage = studying == null || leftSchool ? null : studying.asString(studying.toString());
            PersonFacts facts = new PersonFacts(
                    checks.code("/employment", employment, Employment.class),
                    checks.code("/studying", stage, Studying.class),
                    leftSchool,
                    ableToWork,
                    noIncomeEvidenced,
                    checks.code("/health", health, Health.class));
            LocalDate on = checks.requiredDate("/effectiveOn", effectiveOn);
            checks.require(!checks.clean() || !facts.tellNothing(), "", "REQUIRED", "problem.field.required");
            return new ChangeFacts(on, checks.text("/memberId", memberId, PersonReference.LONGEST), facts);
        }
    }

    @Override
    public Class<PersonFactsChanged> fact() {
        return PersonFactsChanged.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/members/{memberId}/facts")
    ResponseEntity<?> change(
            @PathVariable String id,
            @PathVariable String memberId,
            @RequestBody Form form,
            Caller caller,
            HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form.about(memberId), caller, request);
    }
}
