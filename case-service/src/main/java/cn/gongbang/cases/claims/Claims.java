package cn.gongbang.cases.claims;

import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.store.Histories;
import cn.gongbang.platform.time.DomainTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

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
     * Brings the claims of cases from the people they held to the people they are to hold. Claims are taken in the order
     * of their keys, so two commands that want the same people never wait for each other.
     *
     * @throws Refusal 409 R-DUP when another open case holds one of them
     */
    public void settle(List<ClaimMove> moves, Instant at) throws Exception {
        TreeSet<String> touched = new TreeSet<>();
        moves.forEach(move -> move.touched().map(keys::of).forEach(touched::add));
        for (String person : touched) {
            Aggregate<PersonClaim> claim = load(person);
            for (ClaimMove move : moves) {
                if (names(move.released(), person)) {
                    claim.execute(held -> held.release(person, move.caseId(), at));
                }
            }
            for (ClaimMove move : moves) {
                if (names(move.taken(), person)) {
                    claim(claim, person, move, at);
                }
            }
        }
    }

    /**
     * R-DYN-8: after falsification the people may not apply again until a day; without a day they may.
     */
    public void bar(Set<ResidentId> people, String caseId, @Nullable LocalDate until, Instant at) throws Exception {
        for (String person : new TreeSet<>(people.stream().map(keys::of).toList())) {
            load(person).execute(claim -> {
                if (until == null) {
                    claim.unbar(person, caseId, at);
                } else {
                    claim.bar(person, caseId, until, at);
                }
            });
        }
    }

    /** Whether the person was counted in a case of an earlier campaign, so that a new application continues it (续档). */
    public boolean knownFromOtherCampaign(ResidentId person, String campaign) {
        return histories.of(PersonClaim.address(keys.of(person))).stream()
                .map(message -> (ClaimEvent) message.getPayload())
                .anyMatch(event -> event instanceof ClaimEvent.PersonClaimed claimed
                        && !claimed.campaign().equals(campaign));
    }

    private void claim(Aggregate<PersonClaim> claim, String person, ClaimMove move, Instant at) throws Exception {
        Optional<String> other = claim.invoke(held -> held.heldByOther(move.caseId()));
        if (other.isPresent()) {
            String union = unionOfCase.apply(other.get()).value();
            throw Refusal.conflict("R-DUP", "cases.duplicate", union).with("union", union);
        }
        LocalDate today = LocalDate.ofInstant(at, DomainTime.ZONE);
        if (names(move.applying(), person) && claim.invoke(held -> held.barredOn(today, move.caseId()))) {
            throw Refusal.conflict("R-DYN-8", "cases.coolDown");
        }
        claim.execute(held -> held.claim(person, move.caseId(), move.campaign(), at));
    }

    private boolean names(Set<ResidentId> people, String person) {
        return people.stream().map(keys::of).anyMatch(person::equals);
    }

    private Aggregate<PersonClaim> load(String person) throws Exception {
        return claims.loadOrCreate(PersonClaim.address(person), PersonClaim::new);
    }
}
