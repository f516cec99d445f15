package cn.gongbang.cases.automation;

import cn.gongbang.cases.keys.StoredKeyRing;
import cn.gongbang.cases.state.Privacy;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.ChangeCase;
import cn.gongbang.cases.write.HardshipCase;
import cn.gongbang.cases.write.NoteErased;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.store.RecentHistories;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * R-PII-2: destroys the keys of what is to be erased, and only then records that it is erased. A process that dies in
 * between does both again, which changes nothing.
 */
@Component
class WhenErasureOrderedThenDestroyKeys implements FeedHandler {
    static final String NAME = "erasures";
    private static final String AUTOMATION = "case-service";
    private final CaseHistories cases;
    private final StoredKeyRing ring;
    private final Sealing sealing;
    private final RecentHistories decoded;
    private final Commands commands;

    WhenErasureOrderedThenDestroyKeys(
            CaseHistories cases, StoredKeyRing ring, Sealing sealing, RecentHistories decoded, Commands commands) {
        this.cases = cases;
        this.ring = ring;
        this.sealing = sealing;
        this.decoded = decoded;
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES);
    }

    @Override
    public void handle(List<Heard> events) {
        events.stream()
                .filter(heard -> heard.type().equals(CaseFact.ERASURE_ORDERED.type()))
                .forEach(this::erase);
    }

    private void erase(Heard ordered) {
        String caseId = ordered.subject();
        Privacy.Part pending = cases.require(caseId).privacy().pending();
        if (!pending.isEmpty()) {
            ring.destroy(names(caseId, pending));
            sealing.forget(caseId);
            decoded.forget(HardshipCase.address(caseId));
            commands.send(new ChangeCase(
                    caseId, new NoteErased(pending), null, Stamp.automatic(ordered.recordedat(), AUTOMATION)));
        }
    }

    private static Set<KeyName> names(String caseId, Privacy.Part part) {
        Stream<KeyName> people = part.members().stream().map(member -> new KeyName(caseId, member));
        Stream<KeyName> household = part.household() ? Stream.of(KeyName.household(caseId)) : Stream.of();
        return Stream.concat(people, household).collect(Collectors.toUnmodifiableSet());
    }
}
