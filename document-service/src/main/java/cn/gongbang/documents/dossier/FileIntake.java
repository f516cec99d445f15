package cn.gongbang.documents.dossier;

import cn.gongbang.documents.events.DossierEvent;
import cn.gongbang.documents.events.FileAdded;
import cn.gongbang.platform.problems.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * R-TRUE: takes a file into the dossier. A retry of the same request (contract.md, Idempotency-Key) adds nothing; a
 * file in the place of another one replaces it and keeps it (domain.md §5).
 */
public final class FileIntake {
    private FileIntake() {}

    /** @throws Refusal 422 when the Idempotency-Key was used for another request, 412 when If-Match is stale */
    public static List<DossierEvent> decide(DossierState dossier, FileOffer offer) {
        Optional<DossierState.Answered> answered =
                dossier.answerTo(offer.stamp().requestKey());
        if (answered.isPresent()) {
            requireSameRequest(answered.get(), offer);
            return List.of();
        }
        if (offer.expectedVersion() != null && offer.expectedVersion() != dossier.version()) {
            throw Refusal.stale();
        }
        Optional<FileAdded> replaced = dossier.replacedBy(offer.place());
        return List.of(new FileAdded(
                offer.caseId(),
                offer.union(),
                offer.unionKind(),
                offer.fileId(),
                offer.place(),
                offer.name(),
                offer.content(),
                replaced.map(FileAdded::version).orElse(0) + 1,
                replaced.map(FileAdded::fileId).orElse(null),
                offer.stamp().notBefore(dossier.lastRecordedAt())));
    }

    /** The file that answers the offer, once its events are applied: that of the first request for a retry. */
    public static FileAdded answer(DossierState dossier, FileOffer offer) {
        String fileId = dossier.answerTo(offer.stamp().requestKey())
                .map(DossierState.Answered::fileId)
                .orElse(offer.fileId());
        return dossier.file(fileId).orElseThrow();
    }

    private static void requireSameRequest(DossierState.Answered answered, FileOffer offer) {
        if (!offer.stamp().repeats(answered.requestHash())) {
            throw Refusal.of(422, "IDEMPOTENCY_KEY", "problem.idempotency");
        }
    }
}
