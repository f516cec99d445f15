package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Right;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A wish to change an existing case; it decides by itself, from the case's state and what is registered. */
@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
public interface CaseChange {
    /**
     * What happens: the facts to record, or none when nothing is to change.
     *
     * @param now who and when, never before what the case recorded last
     * @throws Refusal when a rule says no
     */
    List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now);

    /** R-PII-2: whether it is taken while the case is only kept, or its personal data is erased. */
    default boolean takenAtRest() {
        return false;
    }

    /** What the wish asks for in a case that stands so; who undoes something needs the right to have done it. */
    default Right right(CaseState state) {
        return CaseRights.CHANGE;
    }
}
