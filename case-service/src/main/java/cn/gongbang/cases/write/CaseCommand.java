package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wish to change an existing case; it decides by itself, from the case's state and what is registered. */
public interface CaseCommand {
    String caseId();

    /** The version the client has seen, if it guards its write. */
    @Nullable
    Long expectedVersion();

    Stamp stamp();

    /**
     * What happens: the facts to record, or none when nothing is to change.
     *
     * @param stamp this command's stamp, never before what the case recorded last
     * @throws Refusal when a rule says no
     */
    List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp stamp);
}
