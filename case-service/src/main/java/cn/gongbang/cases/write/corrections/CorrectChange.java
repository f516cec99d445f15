package cn.gongbang.cases.write.corrections;

import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.ChangeCorrected;
import cn.gongbang.cases.events.ClosureRevoked;
import cn.gongbang.cases.events.DatedChange;
import cn.gongbang.cases.events.MemberAdded;
import cn.gongbang.cases.events.OfficiallyReassessed;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Closing;
import cn.gongbang.cases.state.Point;
import cn.gongbang.cases.state.Timeline;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.cases.write.Reassessment;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-7: a recorded change was wrong; another of its kind takes its place, or none, and everything after it is derived
 * anew. A case that ended because nobody was left goes on when somebody is.
 *
 * @param corrects sequence of the event that was wrong: the change itself or an earlier correction of it
 * @param right the change as it should have been; absent when it never happened
 */
public record CorrectChange(long corrects, @Nullable CaseChange right, String reason) implements CaseChange {
    private static final String REPLACEMENT = "/replacement";

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        Point wrong = state.timeline()
                .change(corrects)
                .orElseThrow(() -> Refusal.invalid("/corrects", "R-DYN-7", "cases.nothingToCorrect"));
        CaseState without = without(state, wrong);
        ChangeRules.requireRecognizedOrInReview(without);
        DatedChange replacement = right == null ? null : replacement(right, wrong, without, knowledge, now);
        Timeline after = Reassessment.fitting(
                () -> state.timeline()
                        .corrected(wrong, replacement, state.journal().version() + 1),
                REPLACEMENT);
        List<CaseEvent> events = new ArrayList<>();
        events.add(new ChangeCorrected(
                earlier(wrong.effectiveOn(), replacement), wrong.sequence(), replacement, reason, now));
        if (wrong.reassesses()) {
            Reassessment reassessment = new Reassessment(knowledge, now);
            events.addAll(reassessment.of(state.timeline(), after));
            events.addAll(end(state, after, reassessment, now));
        }
        return events;
    }

    @Override
    public Right right(CaseState state) {
        boolean official = state.timeline()
                .change(corrects)
                .filter(wrong -> wrong.change() instanceof OfficiallyReassessed)
                .isPresent();
        return official ? CaseRights.CHANGE_OFFICIALLY : CaseRights.CHANGE;
    }

    private static CaseState without(CaseState state, Point wrong) {
        try {
            return state.without(wrong);
        } catch (DatedChange.Contradiction contradiction) {
            throw Refusal.conflict("R-DYN-7", "cases.laterChangesRestOnIt");
        }
    }

    /** What the change as it should have been becomes, decided as if the wrong one had never been recorded. */
    private static DatedChange replacement(
            CaseChange right, Point wrong, CaseState without, Knowledge knowledge, Stamp now) {
        try {
            @Nullable
            CaseEvent told =
                    right.decide(without, knowledge, now).stream().findFirst().orElse(null);
            DatedChange change = wrong.change();
            if (change == null || !change.getClass().isInstance(told)) {
                throw Refusal.invalid("", "R-DYN-7", "cases.anotherKind");
            }
            return told instanceof MemberAdded added && change instanceof MemberAdded before
                    ? added.withMemberId(before.member().memberId())
                    : (DatedChange) told;
        } catch (Refusal refusal) {
            throw refusal.under(REPLACEMENT);
        }
    }

    private List<CaseEvent> end(CaseState state, Timeline after, Reassessment reassessment, Stamp now) {
        Closing closing = state.lifecycle().closing();
        boolean somebody = reassessment.leavesSomebody(after);
        if (closing != null && closing.fact().reason() == ClosingReason.DECEASED && somebody) {
            return List.of(new ClosureRevoked(closing.fact().effectiveOn(), closing.sequence(), reason, now));
        }
        if (closing == null && !somebody) {
            LocalDate last = after.points().getLast().effectiveOn();
            return List.of(CaseClosed.because(ClosingReason.DECEASED, last, now));
        }
        return List.of();
    }

    private static LocalDate earlier(LocalDate wrong, @Nullable DatedChange replacement) {
        return replacement != null && replacement.effectiveOn().isBefore(wrong) ? replacement.effectiveOn() : wrong;
    }
}
