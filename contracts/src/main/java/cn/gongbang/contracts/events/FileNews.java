package cn.gongbang.contracts.events;

/**
 * Data of {@link #FILE_ADDED} on {@link Topics#DOCUMENTS}: a file entered the dossier of a case.
 *
 * @param material its number among the 17 materials of the notice (domain.md §5)
 * @param size in bytes
 */
public record FileNews(String caseId, String fileId, int material, String mediaType, long size, String sha256) {
    public static final String FILE_ADDED = "gongbang.document.file-added.v1";
}
