package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;

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

    /** Whose wish it may be; the case has to be their work as well. */
    default Set<Role> takenFrom() {
        return Set.of(Role.GRASSROOTS, Role.SUBDISTRICT, Role.DISTRICT);
    }

    /** R-PII-2: whether it is taken while the case is only kept, or its personal data is erased. */
    default boolean takenAtRest() {
        return false;
    }

    /** Whose wish it may be in a case that stands so; who undoes something needs the right to have done it. */
    default Set<Role> takenFrom(CaseState state) {
        return takenFrom();
    }
}
