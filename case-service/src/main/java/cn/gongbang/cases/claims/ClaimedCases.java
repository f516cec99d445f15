package cn.gongbang.cases.claims;

import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.platform.store.Histories;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** R-DUP: reads which open case a person is counted in. */
@Component
public class ClaimedCases {
    private final Histories histories;
    private final PersonKeys keys;

    ClaimedCases(Histories histories, PersonKeys keys) {
        this.histories = histories;
        this.keys = keys;
    }

    /** The case that holds the person now. */
    public Optional<String> of(ResidentId person) {
        String holding = null;
        for (var message : histories.of(PersonClaim.address(keys.of(person)))) {
            holding = switch ((ClaimEvent) message.getPayload()) {
                case ClaimEvent.PersonClaimed claimed -> claimed.caseId();
                case ClaimEvent.PersonReleased released -> null;
                case ClaimEvent.PersonBarred barred -> holding;
                case ClaimEvent.PersonUnbarred unbarred -> holding;
            };
        }
        return Optional.ofNullable(holding);
    }
}
