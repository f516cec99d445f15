package cn.gongbang.cases.write.withdrawal;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseWithdrawn;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    public Set<Role> takenFrom() {
        return Set.of(Role.APPLICANT_APP, Role.GRASSROOTS, Role.SUBDISTRICT, Role.DISTRICT);
    }
}
