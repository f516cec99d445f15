package cn.gongbang.documents.cases;

import cn.gongbang.documents.dossier.DossierId;
import cn.gongbang.documents.dossier.DossierState;
import cn.gongbang.documents.events.DossierEvent;
import cn.gongbang.platform.store.Histories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a dossier from its history, so an answer never lags behind an upload. */
@Component
public class DossierReader {
    private final Histories histories;

    DossierReader(Histories histories) {
        this.histories = histories;
    }

    /** The dossier; empty when no file has come yet. */
    public DossierState read(String caseId) {
        DossierState state = histories.fold(DossierId.of(caseId), DossierEvent.class, DossierReader::next);
        return state == null ? DossierState.EMPTY : state;
    }

    private static DossierState next(@Nullable DossierState before, DossierEvent event) {
        return (before == null ? DossierState.EMPTY : before).apply(event);
    }
}
