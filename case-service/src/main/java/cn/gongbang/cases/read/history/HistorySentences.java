package cn.gongbang.cases.read.history;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.CaseCarriedOver;
import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.events.CaseRejected;
import cn.gongbang.cases.events.CaseSentBack;
import cn.gongbang.cases.events.CaseTransferred;
import cn.gongbang.cases.events.CaseWithdrawn;
import cn.gongbang.cases.events.CausesChanged;
import cn.gongbang.cases.events.ChangeCorrected;
import cn.gongbang.cases.events.Correction;
import cn.gongbang.cases.events.ErasureOrdered;
import cn.gongbang.cases.events.ExclusionDecided;
import cn.gongbang.cases.events.ExclusionFound;
import cn.gongbang.cases.events.HolderNamed;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.events.HouseholdMerged;
import cn.gongbang.cases.events.IncomeUpdated;
import cn.gongbang.cases.events.MemberAdded;
import cn.gongbang.cases.events.MemberRemoved;
import cn.gongbang.cases.events.PersonDied;
import cn.gongbang.cases.events.PersonFactsChanged;
import cn.gongbang.cases.events.PersonalDataErased;
import cn.gongbang.cases.events.ProcessingRestricted;
import cn.gongbang.cases.events.RegisterChecked;
import cn.gongbang.cases.events.RestrictionLifted;
import cn.gongbang.cases.events.ReviewFellDue;
import cn.gongbang.cases.events.WorkerLeftJob;
import cn.gongbang.cases.events.WorkerRetired;
import cn.gongbang.contracts.codes.ExclusionOutcome;

/** One sentence for every event of a case, in the reader's language; a late one says what it overtook. */
final class HistorySentences {
    private final Wording wording;

    HistorySentences(Wording wording) {
        this.wording = wording;
    }

    String of(Step step) {
        return wording.text(key(step.event()), arguments(step)) + lateness(step) + rederivation(step);
    }

    private Object[] arguments(Step step) {
        return switch (step.event()) {
            case CaseOpened opened ->
                new Object[] {
                    name(step, "m1"),
                    wording.union(opened.union()),
                    opened.household().people().size()
                };
            case HouseholdAssessed assessed -> figures(assessed.assessment());
            case IncomeUpdated updated ->
                new Object[] {updated.incomes().size(), updated.expenses().size()};
            case MemberAdded added ->
                new Object[] {
                    wording.name(added.member()), wording.code(added.member().relation())
                };
            case MemberRemoved removed -> new Object[] {name(step, removed.memberId()), wording.code(removed.reason())};
            case PersonDied died ->
                new Object[] {name(step, died.memberId()), died.newHolder() == null ? "" : name(step, died.newHolder())
                };
            case WorkerLeftJob left ->
                new Object[] {wording.union(left.leftUnion()), wording.union(left.receivingUnion())};
            case CaseTransferred transferred ->
                new Object[] {
                    wording.union(transferred.givingUnion()),
                    wording.union(transferred.receivingUnion()),
                    wording.code(transferred.reason())
                };
            case CausesChanged changed ->
                new Object[] {wording.code(changed.causes().primary())};
            case WorkerRetired retired -> new Object[] {name(step, retired.memberId())};
            case CaseCarriedOver carried -> new Object[] {carried.campaign()};
            case HouseholdMerged merged -> new Object[] {merged.people().size()};
            case ChangeCorrected corrected ->
                new Object[] {String.valueOf(corrected.corrects()), wording.written(corrected.reason())};
            case Correction correction -> new Object[] {wording.written(correction.reason())};
            case CaseWithdrawn withdrawn -> new Object[] {wording.reason(withdrawn.reason())};
            case ReviewFellDue due -> new Object[] {wording.code(due.kind())};
            case HolderNamed named -> new Object[] {name(step, named.memberId())};
            case PersonFactsChanged told -> new Object[] {name(step, told.memberId())};
            case CaseRejected rejected -> new Object[] {wording.reason(rejected.reason())};
            case CaseSentBack back -> new Object[] {wording.reason(back.reason())};
            case RegisterChecked checked ->
                new Object[] {wording.code(checked.register()), wording.code(checked.result())};
            case ExclusionFound found ->
                new Object[] {found.findingId(), wording.code(found.exclusion()), wording.reason(found.evidence())};
            case ExclusionDecided decided ->
                new Object[] {decided.findingId(), wording.code(decided.outcome()), wording.reason(decided.reason())};
            case CaseClosed closed -> new Object[] {wording.code(closed.reason())};
            case ProcessingRestricted asked -> new Object[] {wording.written(asked.reason())};
            case RestrictionLifted agreed -> new Object[] {wording.written(agreed.reason())};
            case ErasureOrdered order -> new Object[] {order.members().size(), order.household() ? 1 : 0};
            case PersonalDataErased done -> new Object[] {done.members().size(), done.household() ? 1 : 0};
            default -> new Object[0];
        };
    }

    private String name(Step step, String memberId) {
        return wording.namesOf(step).apply(memberId);
    }

    private Object[] figures(Assessment assessment) {
        return new Object[] {
            wording.code(assessment.category()),
            assessment.perCapita().toString(),
            assessment.multiple().toPlainString(),
            assessment.policyVersion()
        };
    }

    private String lateness(Step step) {
        Lateness lateness = Lateness.of(step);
        StringBuilder told = new StringBuilder();
        if (lateness.days() > 0) {
            told.append(
                    wording.text("late.days", step.event().effectiveOn().toString(), String.valueOf(lateness.days())));
        }
        if (!lateness.overtaken().isEmpty()) {
            told.append(wording.text("late.overtakes", Lateness.told(lateness.overtaken(), wording)));
        }
        return told.toString();
    }

    private String rederivation(Step step) {
        Assessment replaced = step.replaced();
        if (replaced == null || !(step.event() instanceof HouseholdAssessed assessed)) {
            return "";
        }
        return wording.text(
                "late.rederives",
                String.valueOf(assessed.changeSequence()),
                assessed.effectiveOn().toString(),
                wording.code(replaced.category()),
                replaced.perCapita().toString());
    }

    private static String key(CaseEvent event) {
        String key = "history." + event.getClass().getSimpleName();
        return switch (event) {
            case PersonDied died when died.newHolder() != null -> key + ".withNewHolder";
            case ChangeCorrected corrected when corrected.replacement() == null -> key + ".voided";
            case ExclusionFound found when found.register() != null -> key + ".byRegister";
            case ExclusionDecided decided when decided.outcome() == ExclusionOutcome.SUPERSEDED -> key + ".superseded";
            default -> key;
        };
    }
}
