package cn.gongbang.documents.dossier;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.documents.events.Content;
import cn.gongbang.documents.events.DossierEvent;
import cn.gongbang.documents.events.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Offers and histories the tests of the dossier begin with. */
public final class Dossiers {
    public static final String CASE = "01890000-0000-7000-8000-000000000001";
    public static final UnionCode UNION = new UnionCode("jianghai.waihai.u01");
    public static final Instant MORNING = Instant.parse("2023-02-06T02:00:00Z");

    private Dossiers() {}

    public static FileOffer offer(String fileId, int material, @Nullable Integer page) {
        return new FileOffer(
                CASE,
                UNION,
                UnionKind.GRASSROOTS,
                fileId,
                new Place(material, null, page),
                fileId + ".jpg",
                new Content("image/jpeg", 3, "ab".repeat(32)),
                null,
                new Stamp(MORNING, UNION.value(), UNION, null, null));
    }

    public static FileOffer withStamp(FileOffer offer, Stamp stamp) {
        return copy(offer, offer.expectedVersion(), stamp);
    }

    public static FileOffer expecting(FileOffer offer, long version) {
        return copy(offer, version, offer.stamp());
    }

    public static Stamp keyed(String key, String hash) {
        return new Stamp(MORNING, UNION.value(), UNION, key, hash);
    }

    public static DossierState after(FileOffer... offers) {
        DossierState state = DossierState.EMPTY;
        for (FileOffer offer : offers) {
            for (DossierEvent event : FileIntake.decide(state, offer)) {
                state = state.apply(event);
            }
        }
        return state;
    }

    private static FileOffer copy(FileOffer offer, @Nullable Long expected, Stamp stamp) {
        return new FileOffer(
                offer.caseId(),
                offer.union(),
                offer.unionKind(),
                offer.fileId(),
                offer.place(),
                offer.name(),
                offer.content(),
                expected,
                stamp);
    }
}
