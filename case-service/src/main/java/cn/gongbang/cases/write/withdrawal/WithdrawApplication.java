package cn.gongbang.cases.write.withdrawal;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseWithdrawn;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.security.Right;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R-DYN-8: the family takes its application back before it is decided; a case on file is closed instead. */
public record WithdrawApplication(
        LocalDate effectiveOn, @Nullable String reason) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireUndecided(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        return List.of(new CaseWithdrawn(effectiveOn, reason, now));
    }

    @Override
    public Right right(CaseState state) {
        return CaseRights.WITHDRAW;
    }
}
