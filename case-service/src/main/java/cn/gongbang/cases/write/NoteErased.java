package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.PersonalDataErased;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Privacy;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.List;

/** R-PII-2: the keys of what was ordered to be erased are destroyed. */
public record NoteErased(Privacy.Part destroyed) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        Privacy.Part done = destroyed.without(state.privacy().erased());
        return done.isEmpty()
                ? List.of()
                : List.of(new PersonalDataErased(
                        LocalDate.ofInstant(now.recordedAt(), DomainTime.ZONE),
                        done.members().stream().sorted().toList(),
                        done.household(),
                        now));
    }

    @Override
    public boolean takenAtRest() {
        return true;
    }
}
