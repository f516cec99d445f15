package cn.gongbang.cases.automation;

import cn.gongbang.cases.registry.Registry;
import cn.gongbang.cases.unions.UnionTrees;
import cn.gongbang.cases.unions.UnionTrees.Handover;
import cn.gongbang.cases.write.ChangeCase;
import cn.gongbang.cases.write.followunion.FollowUnion;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.time.DomainTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * When the tree no longer has a union, its cases follow it or go to the union above. Nothing slips through: where a case
 * is held is written down first and the tree is read after that, so a case opened while the tree is being set is seen
 * either by who hears of the case or by who hears of the tree. Heard again, or begun and cut short, it changes nothing
 * twice; a transfer is heard as well, so a case goes on until it has arrived in the newest tree.
 */
@Component
class WhenUnionIsGoneThenFollow implements FeedHandler {
    static final String NAME = "gone-unions";
    private static final String AUTOMATION = "case-service";
    private static final int ROUNDS = 3;
    private final CasePlaces places;
    private final Registry registry;
    private final Commands commands;
    private final JsonMapper json;

    WhenUnionIsGoneThenFollow(CasePlaces places, Registry registry, Commands commands, Sealing sealing) {
        this.json = sealing.mapper();
        this.places = places;
        this.registry = registry;
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration gathering() {
        return A_MOMENT;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES);
    }

    @Override
    public void handle(List<Heard> events) {
        List<CasePlaces.Place> placed =
                events.stream().filter(this::placesCase).map(this::place).toList();
        places.keep(placed);
        boolean treeChanged = events.stream().anyMatch(heard -> heard.type().equals(RegistryFact.UNIONS_SET.type()));
        if (!treeChanged && placed.isEmpty()) {
            return;
        }
        UnionTrees trees = registry.unionTrees();
        List<UnionCode> holders = treeChanged
                ? places.unions()
                : placed.stream().map(CasePlaces.Place::union).distinct().toList();
        holders.forEach(union -> trees.handoverOf(union).ifPresent(this::follow));
    }

    private void follow(Handover handover) {
        LocalDate goneOn = LocalDate.ofInstant(handover.since(), DomainTime.ZONE);
        FollowUnion follow = new FollowUnion(
                handover.from(), handover.to().code(), handover.to().kind(), handover.reason(), goneOn);
        List<String> left = places.heldBy(handover.from());
        for (int round = 1; !left.isEmpty(); round++) {
            boolean last = round == ROUNDS;
            left = left.stream()
                    .filter(caseId -> !sent(caseId, follow, handover.since(), last))
                    .toList();
        }
    }

    /** A case that loses against other writers for the moment does not keep the others waiting. */
    private boolean sent(String caseId, FollowUnion follow, Instant since, boolean last) {
        try {
            commands.send(new ChangeCase(caseId, follow, null, Stamp.automatic(since, AUTOMATION)));
            return true;
        } catch (Refusal refusal) {
            if (last) {
                throw refusal;
            }
            return false;
        }
    }

    private boolean placesCase(Heard heard) {
        return CaseFact.ofType(heard.type())
                .filter(fact -> fact == CaseFact.OPENED || !place(heard).union().equals(heard.union()))
                .isPresent();
    }

    private CasePlaces.Place place(Heard heard) {
        UnionCode union = heard.data(CaseNews.class, json).snapshot().union();
        return new CasePlaces.Place(heard.subject(), union, heard.sequence());
    }
}
