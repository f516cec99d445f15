package cn.gongbang.documents.events;

import cn.gongbang.contracts.events.Stamp;

/** A fact of a dossier. */
public sealed interface DossierEvent permits FileAdded {
    String caseId();

    Stamp stamp();
}
