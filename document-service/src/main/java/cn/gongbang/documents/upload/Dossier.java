package cn.gongbang.documents.upload;

import cn.gongbang.documents.dossier.DossierId;
import cn.gongbang.documents.dossier.DossierState;
import cn.gongbang.documents.dossier.FileIntake;
import cn.gongbang.documents.dossier.FileOffer;
import cn.gongbang.documents.events.DossierEvent;
import cn.gongbang.documents.events.FileAdded;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** The files of one case; a shell around {@link DossierState}. */
@AggregateRoot
class Dossier {
    /** Absent until the first event, from which Axon takes it. */
    @AggregateIdentifier
    private @Nullable String id;

    private DossierState state = DossierState.EMPTY;

    /** Takes the file, or answers the first result when the request is a retry. */
    FileAdded add(FileOffer offer) {
        FileIntake.decide(state, offer).forEach(AggregateLifecycle::apply);
        return FileIntake.answer(state, offer);
    }

    @EventSourcingHandler
    void on(DossierEvent event) {
        id = DossierId.of(event.caseId());
        state = state.apply(event);
    }
}
