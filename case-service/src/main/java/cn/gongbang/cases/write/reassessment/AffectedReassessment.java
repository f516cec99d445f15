package cn.gongbang.cases.write.reassessment;

import cn.gongbang.cases.assessment.Assessor;
import cn.gongbang.cases.eligibility.OutdatedStandard;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.CaseWrites;
import cn.gongbang.cases.write.ChangeCase;
import cn.gongbang.cases.write.Reassess;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * R-ELIG-9: re-assesses cases because of a new subsistence standard, each by the district's official re-assessment. A case is
 * re-assessed once for each standard of a policy version, whoever asks how often.
 */
@Component
class AffectedReassessment {
    private final CaseHistories histories;
    private final CaseWrites cases;

    AffectedReassessment(CaseHistories histories, CaseWrites cases) {
        this.histories = histories;
        this.cases = cases;
    }

    enum Outcome {
        REASSESSED,
        UNCHANGED_ALREADY,
        REFUSED
    }

    /** @param code the rule or problem that refused */
    record Result(String caseId, Outcome outcome, @Nullable String code) {}

    /**
     * What is ordered.
     *
     * @param effectiveOn a date on which the version's standard of today applies
     */
    record Order(PolicyVersion newest, LocalDate today, LocalDate effectiveOn, Stamp stamp) {}

    List<Result> reassess(List<String> caseIds, Order order, Caller caller) {
        return caseIds.stream().map(id -> reassess(id, order, caller)).toList();
    }

    private Result reassess(String caseId, Order order, Caller caller) {
        try {
            CaseState state = histories.require(caseId, CaseRights.CHANGE_OFFICIALLY, caller);
            if (!OutdatedStandard.isOf(state, order.newest())) {
                throw Refusal.conflict("R-ELIG-9", "cases.affected.otherPolicy");
            }
            String key = key(order);
            if (state.journal().requests().find(key).isPresent()
                    || !OutdatedStandard.isOutdated(state, order.newest(), order.today())) {
                return new Result(caseId, Outcome.UNCHANGED_ALREADY, null);
            }
            Stamp stamp = new Stamp(
                    order.stamp().recordedAt(), caller.name(), order.stamp().actorUnion(), key, key);
            cases.change(caller, state, new ChangeCase(caseId, new Reassess(order.effectiveOn()), null, stamp));
            return new Result(caseId, Outcome.REASSESSED, null);
        } catch (Refusal refused) {
            return new Result(caseId, Outcome.REFUSED, refused.details().code());
        }
    }

    /** The same for everybody who orders it, so that the case knows it as a retry. */
    private static String key(Order order) {
        return "R-ELIG-9/" + order.newest().policy().id() + "/" + order.newest().version() + "/"
                + Assessor.standard(order.newest(), order.today()).effectiveFrom();
    }
}
