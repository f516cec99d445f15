package cn.gongbang.documents.dossier;

/** The id of the dossier of a case; several services may share one event store, so it says whose it is. */
public final class DossierId {
    private DossierId() {}

    public static String of(String caseId) {
        return "dossier:" + caseId;
    }
}
