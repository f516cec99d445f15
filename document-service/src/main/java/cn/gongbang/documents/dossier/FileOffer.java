package cn.gongbang.documents.dossier;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.documents.events.Content;
import cn.gongbang.documents.events.Place;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody wants to add to a dossier; its bytes are durable already.
 *
 * @param expectedVersion version of the dossier the uploader has seen, if the uploader told (If-Match)
 */
public record FileOffer(
        String caseId,
        UnionCode union,
        UnionKind unionKind,
        String fileId,
        Place place,
        String name,
        Content content,
        @Nullable Long expectedVersion,
        Stamp stamp) {
    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
