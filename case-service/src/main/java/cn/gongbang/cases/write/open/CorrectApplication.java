package cn.gongbang.cases.write.open;

import cn.gongbang.cases.events.ApplicationCorrected;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.household.BankAccount;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.household.Contact;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Timeline;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.cases.write.Reassessment;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-7: the application should have said this. Its people stand in the order in which the application named them, new
 * ones after them.
 */
public record CorrectApplication(
        Household household,
        Causes causes,
        @Nullable Contact contact,
        @Nullable BankAccount bank,
        @Nullable Map<String, Object> profile,
        @Nullable Map<String, Object> property,
        String reason)
        implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognizedOrInReview(state);
        LocalDate on = state.opening().effectiveOn();
        ApplicationCorrected corrected =
                new ApplicationCorrected(on, identified(state), causes, contact, bank, profile, property, reason, now);
        Timeline after = Reassessment.fitting(() -> state.apply(corrected).timeline(), "/replacement/people");
        List<CaseEvent> events = new ArrayList<>();
        events.add(corrected);
        events.addAll(new Reassessment(knowledge, now).of(state.timeline(), after));
        return events;
    }

    /** The household with the member ids its people have in the case. */
    private Household identified(CaseState state) {
        int known = state.opening().household().people().size();
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < household.people().size(); i++) {
            Person person = household.people().get(i);
            ids.put(
                    person.memberId(),
                    i < known
                            ? state.opening().household().people().get(i).memberId()
                            : state.roster().nextId(i - known));
        }
        return household.renamed(ids);
    }

    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
