package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseCarriedOver;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseTransferred;
import cn.gongbang.cases.events.CausesChanged;
import cn.gongbang.cases.events.DatedChange;
import cn.gongbang.cases.events.HolderNamed;
import cn.gongbang.cases.events.IncomeUpdated;
import cn.gongbang.cases.events.MemberAdded;
import cn.gongbang.cases.events.MemberRemoved;
import cn.gongbang.cases.events.OfficiallyReassessed;
import cn.gongbang.cases.events.PersonDied;
import cn.gongbang.cases.events.PersonFactsChanged;
import cn.gongbang.cases.events.WorkerLeftJob;
import cn.gongbang.cases.events.WorkerRetired;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Closing;
import cn.gongbang.cases.state.Point;
import cn.gongbang.cases.write.carryover.CarryOver;
import cn.gongbang.cases.write.causes.ChangeCauses;
import cn.gongbang.cases.write.closure.CloseCase;
import cn.gongbang.cases.write.corrections.CorrectChange;
import cn.gongbang.cases.write.corrections.RevokeClosing;
import cn.gongbang.cases.write.death.RecordDeath;
import cn.gongbang.cases.write.departure.RecordDeparture;
import cn.gongbang.cases.write.due.NoteDue;
import cn.gongbang.cases.write.exclusions.DecideExclusion;
import cn.gongbang.cases.write.exclusions.RecordExclusion;
import cn.gongbang.cases.write.facts.ChangeFacts;
import cn.gongbang.cases.write.holder.NameHolder;
import cn.gongbang.cases.write.members.AddMember;
import cn.gongbang.cases.write.members.RemoveMember;
import cn.gongbang.cases.write.open.CorrectApplication;
import cn.gongbang.cases.write.open.OpenCase;
import cn.gongbang.cases.write.privacy.LiftRestriction;
import cn.gongbang.cases.write.privacy.Restrict;
import cn.gongbang.cases.write.reopening.ReopenCase;
import cn.gongbang.cases.write.retirement.RecordRetirement;
import cn.gongbang.cases.write.review.HeedCrossCheck;
import cn.gongbang.cases.write.review.HeedReview;
import cn.gongbang.cases.write.transfer.TransferCase;
import cn.gongbang.cases.write.withdrawal.WithdrawApplication;
import cn.gongbang.contracts.codes.Channel;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.codes.RemovalReason;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.time.DomainTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The history of a case by chance: whatever the commands decide when officers write down anything in any order, late or
 * early. What a rule refuses does not happen; anything else a command throws is a fault. The same seed gives the same
 * history.
 */
final class RandomHistory {
    private static final Instant BEGINNING =
            OffsetDateTime.parse("2023-01-03T09:00:00+08:00").toInstant();
    private final Random chance;
    private final RandomFamily family;
    private final List<CaseEvent> events = new ArrayList<>();
    private final Map<Class<? extends DatedChange>, Supplier<CaseChange>> ways = ways();
    private final String caseId;
    private Instant now;
    private CaseState state;
    private long reviewed;

    private RandomHistory(long seed) {
        this.chance = new Random(seed);
        this.family = new RandomFamily(chance);
        this.caseId = new UUID(0, seed).toString();
        this.now = BEGINNING.plus(chance.nextInt(300), ChronoUnit.DAYS);
        CaseEvent opened = open(caseId).decide(CaseInHand.KNOWLEDGE);
        this.events.add(opened);
        this.state = CaseHistories.next(null, opened);
    }

    /** What happened to one case, in order of recording. */
    static List<CaseEvent> of(long seed) {
        RandomHistory history = new RandomHistory(seed);
        history.review();
        for (int i = history.chance.nextInt(12); i > 0; i--) {
            history.somethingHappens();
        }
        history.timeOfKeepingPasses();
        return List.copyOf(history.events);
    }

    private OpenCase open(String id) {
        Household household = family.household(today());
        return new OpenCase(
                id,
                "2023",
                RandomFamily.FIRST_UNION,
                Channel.GRASSROOTS_UNION,
                household,
                family.causes(),
                null,
                null,
                null,
                Map.of("labourModel", "NONE"),
                stamp());
    }

    private void review() {
        reviewSays(ReviewFact.VISITED);
        if (family.oftenAs(40)) {
            somethingHappens();
        }
        if (family.oftenAs(15)) {
            reviewSays(ReviewFact.SENT_BACK);
            reviewSays(ReviewFact.RESUBMITTED);
        }
        reviewSays(ReviewFact.SUBDISTRICT_PASSED);
        registersAreAsked();
        reviewSays(family.oftenAs(95) ? ReviewFact.APPROVED : ReviewFact.REJECTED);
    }

    private void reviewSays(ReviewFact fact) {
        reviewed++;
        String reason = fact == ReviewFact.REJECTED || fact == ReviewFact.SENT_BACK ? "MATERIAL_MISSING" : null;
        take(new HeedReview(fact, reviewed, state.journal().version(), family.oftenAs(20), reason));
    }

    private void registersAreAsked() {
        reviewed++;
        take(new HeedCrossCheck(reviewed, List.of(family.crossCheck(reviewed))));
    }

    private void somethingHappens() {
        daysGoBy(chance.nextInt(60));
        Closing closing = state.lifecycle().closing();
        if (closing != null) {
            take(family.oftenAs(50) ? new RevokeClosing(closing.sequence(), "误结案") : correction());
            return;
        }
        if (state.household().holder().isEmpty() && family.oftenAs(50)) {
            take(new NameHolder(today(), family.anybody()));
        }
        switch (chance.nextInt(20)) {
            case 0 -> leaveHardshipAndFallBack();
            case 1 -> merge();
            case 2 -> take(new WithdrawApplication(today(), "本人放弃"));
            case 3 -> take(new CloseCase(date(), family.any(ClosingReason.class), family.oftenAs(50)));
            case 4 ->
                take(new CorrectApplication(
                        family.corrected(state.opening().household(), today()),
                        family.causes(),
                        null,
                        null,
                        null,
                        null,
                        "填错"));
            case 5, 6, 7 -> take(correction());
            case 8 -> take(new RecordExclusion(family.any(Exclusion.class), date(), "邻居反映", List.of()));
            case 9 -> take(new DecideExclusion("x1", family.any(ExclusionOutcome.class), "核实"));
            case 10 -> take(new Restrict("本人要求"));
            case 11 -> take(new LiftRestriction("本人同意"));
            default -> take(change());
        }
    }

    /** R-PII-2: what ended is erased at last, with the whole archive or nothing. */
    private void timeOfKeepingPasses() {
        if (state.lifecycle().endedOn() != null && family.oftenAs(50)) {
            daysGoBy(11 * 366);
            take(new NoteErased(state.privacy().pending()));
        }
    }

    private void daysGoBy(int days) {
        now = now.plus(days, ChronoUnit.DAYS);
        take(new NoteDue(today()));
    }

    private CaseChange change() {
        List<Supplier<CaseChange>> each = List.copyOf(ways.values());
        return each.get(chance.nextInt(each.size())).get();
    }

    /** What officers can write down, by the fact it becomes. */
    private Map<Class<? extends DatedChange>, Supplier<CaseChange>> ways() {
        Map<Class<? extends DatedChange>, Supplier<CaseChange>> known = new LinkedHashMap<>();
        known.put(IncomeUpdated.class, () -> income(date(), 30_000));
        known.put(MemberAdded.class, () -> new AddMember(date(), family.relative("", today())));
        known.put(
                MemberRemoved.class, () -> new RemoveMember(date(), family.anybody(), family.any(RemovalReason.class)));
        known.put(PersonDied.class, () -> new RecordDeath(date(), family.anybody(), family.maybe(family.anybody())));
        known.put(HolderNamed.class, () -> new NameHolder(date(), family.anybody()));
        known.put(PersonFactsChanged.class, () -> new ChangeFacts(date(), family.anybody(), family.facts()));
        known.put(WorkerLeftJob.class, () -> new RecordDeparture(date(), family.union()));
        known.put(WorkerRetired.class, () -> new RecordRetirement(date(), family.anybody()));
        known.put(CausesChanged.class, () -> new ChangeCauses(date(), family.causes()));
        known.put(CaseTransferred.class, () -> new TransferCase(date(), family.union()));
        known.put(
                CaseCarriedOver.class, () -> new CarryOver(today(), family.oftenAs(70) ? "2024" : "2025", null, null));
        known.put(OfficiallyReassessed.class, () -> new Reassess(date()));
        return known;
    }

    private UpdateIncome income(LocalDate on, int most) {
        List<Person> people = state.timeline().householdOn(on).people();
        return new UpdateIncome(on, family.incomes(people, most), family.expenses(people, most / 4));
    }

    /** A change is replaced by another of its kind, or never happened. */
    private CaseChange correction() {
        List<Point> points = state.timeline().points();
        Point wrong = points.get(chance.nextInt(points.size()));
        Supplier<CaseChange> anew =
                wrong.change() == null ? null : ways.get(wrong.change().getClass());
        boolean replaced = anew != null && family.oftenAs(60);
        return new CorrectChange(wrong.toldBy(), replaced ? anew.get() : null, "录入错误");
    }

    private void leaveHardshipAndFallBack() {
        take(income(today(), 400_000));
        daysGoBy(200);
        take(new CloseCase(today(), ClosingReason.EXITED, true));
        daysGoBy(chance.nextInt(400));
        take(new ReopenCase(today(), income(today(), 100)));
    }

    private void merge() {
        String otherId = new UUID(1, chance.nextLong()).toString();
        CaseState other = CaseHistories.next(null, open(otherId).decide(CaseInHand.KNOWLEDGE));
        for (ReviewFact fact : List.of(ReviewFact.VISITED, ReviewFact.APPROVED)) {
            for (CaseEvent event :
                    CaseInHand.review(fact, fact.ordinal()).decide(other, CaseInHand.KNOWLEDGE, stamp())) {
                other = other.apply(event);
            }
        }
        MergeCases wish = new MergeCases(otherId, caseId, today(), Map.of(), null, stamp());
        try {
            record(Merging.decide(wish, other, state, CaseInHand.KNOWLEDGE, stamp())
                    .going());
        } catch (Refusal ruled) {
            assertRefusal(ruled);
        }
    }

    private void take(CaseChange change) {
        try {
            record(change.decide(state, CaseInHand.KNOWLEDGE, stamp()));
        } catch (Refusal ruled) {
            assertRefusal(ruled);
        }
    }

    private void record(List<CaseEvent> facts) {
        for (CaseEvent fact : facts) {
            events.add(fact);
            state = state.apply(fact);
        }
    }

    /** A refusal names its rule or field and is of the client's making. */
    private static void assertRefusal(Refusal refusal) {
        int status = refusal.details().status();
        if (status != 404 && status != 409 && status != 422) {
            throw refusal;
        }
    }

    /** Mostly some day since the application, now and then one that cannot be. */
    private LocalDate date() {
        LocalDate first = state.opening().effectiveOn();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, today()));
        return first.plusDays(chance.nextInt(days + 1) + (family.oftenAs(3) ? 400 : 0));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, DomainTime.ZONE);
    }

    private Stamp stamp() {
        return new Stamp(now, "tester", null, null, null);
    }
}
