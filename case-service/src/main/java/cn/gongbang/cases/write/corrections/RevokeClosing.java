package cn.gongbang.cases.write.corrections;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.ClosureRevoked;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Closing;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Right;
import java.util.List;

/**
 * R-DYN-7: a case was closed by mistake. A merger is not undone, for its family lives on in the other case; and an end
 * because nobody was left goes with the death that was wrong.
 *
 * @param corrects sequence of the closing
 */
public record RevokeClosing(long corrects, String reason) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        Closing closing = state.lifecycle().closing();
        if (closing == null || closing.sequence() != corrects) {
            throw Refusal.invalid("/corrects", "R-DYN-7", "cases.nothingToCorrect");
        }
        ClosingReason why = closing.fact().reason();
        if (why == ClosingReason.MERGED || why == ClosingReason.DECEASED) {
            throw Refusal.conflict("R-DYN-7", "cases.closingStands");
        }
        return List.of(new ClosureRevoked(closing.fact().effectiveOn(), corrects, reason, now));
    }

    @Override
    public Right right(CaseState state) {
        return state.lifecycle().closingReason() == ClosingReason.FALSIFIED
                ? CaseRights.CHANGE_OFFICIALLY
                : CaseRights.CHANGE;
    }
}
