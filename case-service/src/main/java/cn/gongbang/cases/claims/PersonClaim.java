package cn.gongbang.cases.claims;

import cn.gongbang.cases.claims.ClaimEvent.PersonClaimed;
import cn.gongbang.cases.claims.ClaimEvent.PersonReleased;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** R-DUP: a counted person is in one open case only; the store's own key on this aggregate makes that race-free. */
@AggregateRoot
public class PersonClaim {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable String heldBy;

    protected PersonClaim() {}

    static String address(String person) {
        return "claim:" + person;
    }

    /** The case that holds the person now, unless it is the given one. */
    Optional<String> heldByOther(String caseId) {
        return heldBy == null || heldBy.equals(caseId) ? Optional.empty() : Optional.of(heldBy);
    }

    void claim(String person, String caseId, String campaign, Instant at) {
        if (!caseId.equals(heldBy)) {
            AggregateLifecycle.apply(new PersonClaimed(person, caseId, campaign, at));
        }
    }

    void release(String person, String caseId, Instant at) {
        if (caseId.equals(heldBy)) {
            AggregateLifecycle.apply(new PersonReleased(person, caseId, at));
        }
    }

    @EventSourcingHandler
    void on(ClaimEvent event) {
        id = address(event.person());
        heldBy = switch (event) {
            case PersonClaimed claimed -> claimed.caseId();
            case PersonReleased released -> null;
        };
    }
}
