package cn.gongbang.cases.read;

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
import cn.gongbang.cases.events.RegisterChecked;
import cn.gongbang.cases.events.ReviewFellDue;
import cn.gongbang.cases.events.WorkerLeftJob;
import cn.gongbang.cases.events.WorkerRetired;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One sentence for every event of a case, in the reader's language. */
@Component
class HistorySentences {
    private final MessageSource messages;

    HistorySentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(CaseEvent event, CaseState after, Locale locale) {
        Object[] arguments =
                switch (event) {
                    case CaseOpened opened ->
                        new Object[] {
                            name(after, "m1"),
                            opened.union().value(),
                            opened.household().people().size()
                        };
                    case HouseholdAssessed assessed ->
                        new Object[] {
                            text("category." + assessed.assessment().category(), locale),
                            assessed.assessment().perCapita().toString(),
                            assessed.assessment().multiple().toPlainString(),
                            assessed.assessment().policyVersion()
                        };
                    case IncomeUpdated updated ->
                        new Object[] {
                            updated.incomes().size(), updated.expenses().size()
                        };
                    case MemberAdded added ->
                        new Object[] {
                            added.member().name(),
                            text("relation." + added.member().relation(), locale)
                        };
                    case MemberRemoved removed ->
                        new Object[] {name(after, removed.memberId()), text("removal." + removed.reason(), locale)};
                    case PersonDied died ->
                        new Object[] {
                            name(after, died.memberId()), died.newHolder() == null ? "" : name(after, died.newHolder())
                        };
                    case WorkerLeftJob left ->
                        new Object[] {
                            left.leftUnion().value(), left.receivingUnion().value()
                        };
                    case CaseTransferred transferred ->
                        new Object[] {
                            transferred.givingUnion().value(),
                            transferred.receivingUnion().value(),
                            text("transfer." + transferred.reason(), locale)
                        };
                    case CausesChanged changed ->
                        new Object[] {text("cause." + changed.causes().primary(), locale)};
                    case WorkerRetired retired -> new Object[] {name(after, retired.memberId())};
                    case HouseholdMerged merged -> new Object[] {merged.people().size()};
                    case ChangeCorrected corrected -> new Object[] {corrected.corrects(), corrected.reason()};
                    case Correction correction -> new Object[] {correction.reason()};
                    case CaseWithdrawn withdrawn -> new Object[] {reason(withdrawn.reason())};
                    case ReviewFellDue due -> new Object[] {text("due." + due.kind(), locale)};
                    case HolderNamed named -> new Object[] {name(after, named.memberId())};
                    case PersonFactsChanged told -> new Object[] {name(after, told.memberId())};
                    case CaseRejected rejected -> new Object[] {reason(rejected.reason())};
                    case CaseSentBack back -> new Object[] {reason(back.reason())};
                    case RegisterChecked checked ->
                        new Object[] {
                            text("register." + checked.register(), locale), text("check." + checked.result(), locale)
                        };
                    case ExclusionFound found ->
                        new Object[] {
                            found.findingId(), text("exclusion." + found.exclusion(), locale), reason(found.evidence())
                        };
                    case ExclusionDecided decided -> new Object[] {decided.findingId(), reason(decided.reason())};
                    case CaseClosed closed -> new Object[] {text("closing." + closed.reason(), locale)};
                    default -> new Object[0];
                };
        return messages.getMessage(key(event), arguments, locale);
    }

    private static String key(CaseEvent event) {
        String key = "history." + event.getClass().getSimpleName();
        return switch (event) {
            case PersonDied died when died.newHolder() != null -> key + ".withNewHolder";
            case ChangeCorrected corrected when corrected.replacement() == null -> key + ".voided";
            case ExclusionFound found when found.register() != null -> key + ".byRegister";
            case ExclusionDecided decided -> key + "." + decided.outcome();
            default -> key;
        };
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }

    private static String reason(@Nullable String reason) {
        return reason == null ? "" : reason;
    }

    private static String name(CaseState state, String memberId) {
        return state.roster().person(memberId).map(Person::name).orElse(memberId);
    }
}
