package cn.gongbang.cases.claims;

import cn.gongbang.cases.claims.ClaimEvent.PersonBarred;
import cn.gongbang.cases.claims.ClaimEvent.PersonClaimed;
import cn.gongbang.cases.claims.ClaimEvent.PersonReleased;
import cn.gongbang.cases.claims.ClaimEvent.PersonUnbarred;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
    private final Map<String, LocalDate> bars = new HashMap<>();

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

    /** R-DYN-8: whether the person may not yet apply on the day, because of falsification in another case. */
    boolean barredOn(LocalDate day, String caseId) {
        return bars.entrySet().stream().anyMatch(bar -> !bar.getKey().equals(caseId) && day.isBefore(bar.getValue()));
    }

    void bar(String person, String caseId, LocalDate until, Instant at) {
        if (!until.equals(bars.get(caseId))) {
            AggregateLifecycle.apply(new PersonBarred(person, caseId, until, at));
        }
    }

    void unbar(String person, String caseId, Instant at) {
        if (bars.containsKey(caseId)) {
            AggregateLifecycle.apply(new PersonUnbarred(person, caseId, at));
        }
    }

    @EventSourcingHandler
    void on(ClaimEvent event) {
        id = address(event.person());
        switch (event) {
            case PersonClaimed claimed -> heldBy = claimed.caseId();
            case PersonReleased released -> heldBy = null;
            case PersonBarred barred -> bars.put(barred.caseId(), barred.until());
            case PersonUnbarred unbarred -> bars.remove(unbarred.caseId());
        }
    }
}
