package cn.gongbang.documents.dossier;

import static cn.gongbang.documents.dossier.Dossiers.MORNING;
import static cn.gongbang.documents.dossier.Dossiers.after;
import static cn.gongbang.documents.dossier.Dossiers.expecting;
import static cn.gongbang.documents.dossier.Dossiers.keyed;
import static cn.gongbang.documents.dossier.Dossiers.offer;
import static cn.gongbang.documents.dossier.Dossiers.withStamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.documents.events.FileAdded;
import cn.gongbang.platform.problems.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileIntakeTest {
    @Test
    void givenNoFile_whenOneComes_thenFirstVersionIsAdded() {
        FileOffer photo = offer("f1", 7, null);

        DossierState dossier = after(photo);

        assertThat(dossier.version()).isEqualTo(1);
        assertThat(dossier.lastRecordedAt()).isEqualTo(MORNING);
        assertThat(FileIntake.answer(dossier, photo))
                .extracting(FileAdded::fileId, FileAdded::version, FileAdded::replaces)
                .containsExactly("f1", 1, null);
    }

    @Test
    void givenFilesWithoutPage_whenAnotherComes_thenTheyStandSideBySide() {
        DossierState dossier = after(offer("home", 7, null), offer("worker", 7, null));

        assertThat(dossier.current()).extracting(FileAdded::fileId).containsExactly("home", "worker");
    }

    @Test
    void givenFileOnPage_whenAnotherComesForThatPage_thenItReplacesAndTheEarlierIsKept() {
        DossierState dossier = after(offer("old", 2, 1), offer("back", 2, 2), offer("new", 2, 1), offer("newer", 2, 1));

        assertThat(dossier.current()).extracting(FileAdded::fileId).containsExactly("back", "newer");
        assertThat(dossier.files()).hasSize(4);
        assertThat(dossier.file("newer").orElseThrow())
                .extracting(FileAdded::version, FileAdded::replaces)
                .containsExactly(3, "new");
    }

    @Test
    void givenKeySeen_whenSameRequestComesAgain_thenNothingIsAddedAndFirstFileAnswers() {
        FileOffer first = withStamp(offer("f1", 7, null), keyed("key", "hash"));
        DossierState dossier = after(first, offer("f2", 7, null));
        FileOffer retry = expecting(withStamp(offer("f3", 7, null), keyed("key", "hash")), 0);

        assertThat(FileIntake.decide(dossier, retry)).isEmpty();
        assertThat(FileIntake.answer(dossier, retry).fileId()).isEqualTo("f1");
    }

    @Test
    void givenKeySeen_whenOtherRequestUsesIt_thenRefused422() {
        DossierState dossier = after(withStamp(offer("f1", 7, null), keyed("key", "hash")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FileIntake.decide(dossier, withStamp(offer("f2", 7, null), keyed("key", "other"))))
                .satisfies(refusal -> assertThat(refusal.details())
                        .extracting(Refusal.Details::status, Refusal.Details::code)
                        .containsExactly(422, "IDEMPOTENCY_KEY"));
    }

    @Test
    void givenVersionSeenIsOld_whenFileComes_thenRefused412() {
        DossierState dossier = after(offer("f1", 7, null), offer("f2", 7, null));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FileIntake.decide(dossier, expecting(offer("f3", 7, null), 1)))
                .satisfies(refusal -> assertThat(refusal.details().status()).isEqualTo(412));
        assertThat(FileIntake.decide(dossier, expecting(offer("f3", 7, null), 2)))
                .hasSize(1);
    }

    @Test
    void givenFileRecorded_whenClockOfNextLags_thenRecordedTimeDoesNotRunBackwards() {
        FileOffer lagging = withStamp(
                offer("f2", 7, null), new Stamp(MORNING.minusSeconds(5), "jianghai.waihai.u01", null, null, null));

        DossierState dossier = after(offer("f1", 7, null), lagging);

        assertThat(List.copyOf(dossier.files()))
                .extracting(file -> file.stamp().recordedAt())
                .containsExactly(MORNING, MORNING);
    }
}
