package cn.gongbang.cases.claims;

import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.store.Histories;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** R-DUP: claims and releases people in the unit of work of the case's own events. */
public final class Claims {
    private final Repository<PersonClaim> claims;
    private final PersonKeys keys;
    private final Histories histories;
    private final Function<String, UnionCode> unionOfCase;

    public Claims(
            Repository<PersonClaim> claims,
            PersonKeys keys,
            Histories histories,
            Function<String, UnionCode> unionOfCase) {
        this.claims = claims;
        this.keys = keys;
        this.histories = histories;
        this.unionOfCase = unionOfCase;
    }

    /**
     * Brings the claims of a case from one set of people to another. Claims are taken in the order of their keys, so two
     * cases that want the same people never wait for each other.
     *
     * @throws Refusal 409 R-DUP when another open case holds one of them
     */
    public void move(Set<ResidentId> before, Set<ResidentId> after, String caseId, String campaign, Instant at)
            throws Exception {
        Set<String> held = hashes(before);
        Set<String> wanted = hashes(after);
        TreeSet<String> touched = new TreeSet<>(held);
        touched.addAll(wanted);
        for (String person : touched) {
            if (!held.contains(person)) {
                claim(person, caseId, campaign, at);
            } else if (!wanted.contains(person)) {
                load(person).execute(claim -> claim.release(person, caseId, at));
            }
        }
    }

    /** Whether the person was counted in a case of an earlier campaign, so that a new application continues it (续档). */
    public boolean knownFromOtherCampaign(ResidentId person, String campaign) {
        return histories.of(PersonClaim.address(keys.of(person))).stream()
                .map(message -> (ClaimEvent) message.getPayload())
                .anyMatch(event -> event instanceof ClaimEvent.PersonClaimed claimed
                        && !claimed.campaign().equals(campaign));
    }

    private void claim(String person, String caseId, String campaign, Instant at) throws Exception {
        Aggregate<PersonClaim> claim = load(person);
        Optional<String> other = claim.invoke(held -> held.heldByOther(caseId));
        if (other.isPresent()) {
            String union = unionOfCase.apply(other.get()).value();
            throw Refusal.conflict("R-DUP", "cases.duplicate", union).with("union", union);
        }
        claim.execute(held -> held.claim(person, caseId, campaign, at));
    }

    private Aggregate<PersonClaim> load(String person) throws Exception {
        return claims.loadOrCreate(PersonClaim.address(person), PersonClaim::new);
    }

    private Set<String> hashes(Set<ResidentId> people) {
        return people.stream().map(keys::of).collect(Collectors.toUnmodifiableSet());
    }
}
