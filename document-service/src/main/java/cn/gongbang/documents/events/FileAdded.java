package cn.gongbang.documents.events;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import org.jspecify.annotations.Nullable;

/**
 * A file entered the dossier of a case; its bytes were durable before (R-TRUE).
 *
 * @param union the union that held the case then
 * @param name as the uploader called it
 * @param version 1, or one more than that of the file it replaces
 * @param replaces id of the file that stood in the same place; it is kept
 */
@Revision("2")
public record FileAdded(
        String caseId,
        UnionCode union,
        UnionKind unionKind,
        String fileId,
        Place place,
        @Personal String name,
        Content content,
        int version,
        @Nullable String replaces,
        Stamp stamp)
        implements DossierEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
