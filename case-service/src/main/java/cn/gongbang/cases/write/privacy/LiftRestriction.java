package cn.gongbang.cases.write.privacy;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.RestrictionLifted;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Right;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.List;

/** R-PII-2: the family agrees that its archive is used again; the district records it. */
public record LiftRestriction(String reason) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        if (!state.privacy().restricted()) {
            throw Refusal.conflict("R-PII-2", "cases.notRestricted");
        }
        return List.of(new RestrictionLifted(LocalDate.ofInstant(now.recordedAt(), DomainTime.ZONE), reason, now));
    }

    @Override
    public boolean takenAtRest() {
        return true;
    }

    @Override
    public Right right(CaseState state) {
        return CaseRights.CHANGE_OFFICIALLY;
    }
}
