package cn.gongbang.cases.publishing;

import cn.gongbang.cases.events.ApplicationCorrected;
import cn.gongbang.cases.events.CaseCarriedOver;
import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.events.CaseRecognized;
import cn.gongbang.cases.events.CaseRejected;
import cn.gongbang.cases.events.CaseReopened;
import cn.gongbang.cases.events.CaseResubmitted;
import cn.gongbang.cases.events.CaseSentBack;
import cn.gongbang.cases.events.CaseTransferred;
import cn.gongbang.cases.events.CaseWithdrawn;
import cn.gongbang.cases.events.CausesChanged;
import cn.gongbang.cases.events.ChangeCorrected;
import cn.gongbang.cases.events.ClosureRevoked;
import cn.gongbang.cases.events.ErasureOrdered;
import cn.gongbang.cases.events.ExclusionDecided;
import cn.gongbang.cases.events.ExclusionFound;
import cn.gongbang.cases.events.FiledLate;
import cn.gongbang.cases.events.HolderNamed;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.events.HouseholdMerged;
import cn.gongbang.cases.events.IncomeUpdated;
import cn.gongbang.cases.events.MemberAdded;
import cn.gongbang.cases.events.MemberRemoved;
import cn.gongbang.cases.events.OfficiallyReassessed;
import cn.gongbang.cases.events.PersonDied;
import cn.gongbang.cases.events.PersonFactsChanged;
import cn.gongbang.cases.events.PersonalDataErased;
import cn.gongbang.cases.events.ProcessingRestricted;
import cn.gongbang.cases.events.RegisterChecked;
import cn.gongbang.cases.events.RestrictionLifted;
import cn.gongbang.cases.events.ReviewBegun;
import cn.gongbang.cases.events.ReviewFellDue;
import cn.gongbang.cases.events.WorkerLeftJob;
import cn.gongbang.cases.events.WorkerRetired;
import cn.gongbang.cases.registry.RegistryEvent;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.IntegrationEvent;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.contracts.personal.Erasure;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.publishing.Announcement;
import cn.gongbang.platform.publishing.EventTranslator;
import cn.gongbang.platform.store.Histories;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Announces every fact of a case together with the case as it stood after it; claims are never announced. */
@Component
class CaseAnnouncements implements EventTranslator {
    private static final String SOURCE = "/gongbang/case-service";
    private static final int REMEMBERED = 2_000;
    private final ObjectProvider<EventStore> store;
    private final Map<String, CaseState> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CaseState> eldest) {
            return size() > REMEMBERED;
        }
    };

    CaseAnnouncements(ObjectProvider<EventStore> store) {
        this.store = store;
    }

    @Override
    public Optional<Announcement> translate(DomainEventMessage<?> message) {
        if (CaseEvent.class.isAssignableFrom(message.getPayloadType())) {
            return Optional.of(announce(message, (CaseEvent) message.getPayload()));
        }
        if (RegistryEvent.class.isAssignableFrom(message.getPayloadType())) {
            return RegistryAnnouncements.of(SOURCE, message, (RegistryEvent) message.getPayload());
        }
        return Optional.empty();
    }

    private Announcement announce(DomainEventMessage<?> message, CaseEvent event) {
        if (event instanceof Erasure) {
            forget(message.getAggregateIdentifier());
        }
        CaseState before = before(message);
        CaseState after = CaseHistories.next(before, event);
        String caseId = after.opening().caseId();
        remember(message.getAggregateIdentifier(), after);
        UnionCode union = before == null ? after.union() : before.union();
        UnionKind kind = before == null ? after.unionKind() : before.unionKind();
        CaseFact fact = fact(event);
        return new Announcement(
                Topics.CASES,
                IntegrationEvent.of(
                        SOURCE,
                        fact.type(),
                        caseId,
                        message.getSequenceNumber(),
                        message.getTimestamp(),
                        event.stamp().recordedAt(),
                        union,
                        kind,
                        new CaseNews(event.effectiveOn(), CaseSnapshots.of(after))));
    }

    /** What is kept here was readable when it was read (R-PII-2). */
    private synchronized void forget(String aggregate) {
        recent.remove(aggregate);
    }

    private synchronized void remember(String aggregate, CaseState state) {
        recent.put(aggregate, state);
    }

    private synchronized @Nullable CaseState before(DomainEventMessage<?> message) {
        long wanted = message.getSequenceNumber() - 1;
        CaseState known = recent.get(message.getAggregateIdentifier());
        if (wanted < 0 || known != null && known.journal().version() == wanted) {
            return wanted < 0 ? null : known;
        }
        CaseState state = null;
        for (DomainEventMessage<?> earlier : new Histories(store.getObject()).of(message.getAggregateIdentifier())) {
            if (earlier.getSequenceNumber() <= wanted) {
                state = CaseHistories.next(state, (CaseEvent) earlier.getPayload());
            }
        }
        return state;
    }

    private static CaseFact fact(CaseEvent event) {
        return switch (event) {
            case CaseOpened e -> CaseFact.OPENED;
            case HouseholdAssessed e -> CaseFact.ASSESSED;
            case IncomeUpdated e -> CaseFact.INCOME_UPDATED;
            case MemberAdded e -> CaseFact.MEMBER_ADDED;
            case MemberRemoved e -> CaseFact.MEMBER_REMOVED;
            case PersonDied e -> CaseFact.PERSON_DIED;
            case WorkerLeftJob e -> CaseFact.WORKER_LEFT_JOB;
            case HolderNamed e -> CaseFact.HOLDER_NAMED;
            case PersonFactsChanged e -> CaseFact.PERSON_FACTS_CHANGED;
            case OfficiallyReassessed e -> CaseFact.OFFICIALLY_REASSESSED;
            case ReviewBegun e -> CaseFact.REVIEW_BEGUN;
            case CaseSentBack e -> CaseFact.SENT_BACK;
            case CaseResubmitted e -> CaseFact.RESUBMITTED;
            case FiledLate e -> CaseFact.FILED_LATE;
            case CaseRecognized e -> CaseFact.RECOGNIZED;
            case CaseRejected e -> CaseFact.REJECTED;
            case RegisterChecked e -> CaseFact.REGISTER_CHECKED;
            case ExclusionFound e -> CaseFact.EXCLUSION_FOUND;
            case ExclusionDecided e -> CaseFact.EXCLUSION_DECIDED;
            case CausesChanged e -> CaseFact.CAUSES_CHANGED;
            case CaseTransferred e -> CaseFact.TRANSFERRED;
            case WorkerRetired e -> CaseFact.WORKER_RETIRED;
            case HouseholdMerged e -> CaseFact.HOUSEHOLD_MERGED;
            case CaseCarriedOver e -> CaseFact.CARRIED_OVER;
            case ChangeCorrected e -> CaseFact.CHANGE_CORRECTED;
            case ApplicationCorrected e -> CaseFact.APPLICATION_CORRECTED;
            case ClosureRevoked e -> CaseFact.CLOSURE_REVOKED;
            case CaseWithdrawn e -> CaseFact.WITHDRAWN;
            case CaseReopened e -> CaseFact.REOPENED;
            case ReviewFellDue e -> CaseFact.REVIEW_FELL_DUE;
            case CaseClosed e -> CaseFact.CLOSED;
            case ProcessingRestricted e -> CaseFact.PROCESSING_RESTRICTED;
            case RestrictionLifted e -> CaseFact.RESTRICTION_LIFTED;
            case ErasureOrdered e -> CaseFact.ERASURE_ORDERED;
            case PersonalDataErased e -> CaseFact.PERSONAL_DATA_ERASED;
        };
    }
}
