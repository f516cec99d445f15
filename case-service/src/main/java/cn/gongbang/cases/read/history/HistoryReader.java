package cn.gongbang.cases.read.history;

import cn.gongbang.cases.registry.Registry;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.HardshipCase;
import cn.gongbang.contracts.integrity.ChainLink;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.integrity.StoredEvents;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Opens the history of a case to those who may inspect the case. */
@Component
class HistoryReader {
    private final CaseHistories histories;
    private final StoredEvents stored;
    private final Registry registry;
    private final MessageSource messages;

    HistoryReader(CaseHistories histories, StoredEvents stored, Registry registry, MessageSource messages) {
        this.histories = histories;
        this.stored = stored;
        this.registry = registry;
        this.messages = messages;
    }

    /** @throws Refusal 404 when there is no such case, 403 when it is not the caller's to read */
    Replay open(String caseId, Caller caller) {
        CaseRights.INSPECT.requireRole(caller);
        Replay replay = new Replay(histories.events(caseId), ChainLink.of(stored.of(HardshipCase.address(caseId))));
        CaseState now = replay.last();
        if (now == null) {
            throw Refusal.unknown("cases.unknown");
        }
        CaseRights.require(CaseRights.INSPECT, caller, now);
        return replay;
    }

    /** The words of an answer that is read for a purpose, which show the case as its reader sees it now (R-PII-1). */
    Wording wording(Replay replay, Purpose purpose, Reading reading, Locale locale) {
        CaseState now = Objects.requireNonNull(replay.last());
        return new Wording(
                messages,
                locale,
                registry.unions(),
                reading.of(purpose, now.opening().caseId(), now.union()));
    }
}
