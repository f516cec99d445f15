package cn.gongbang.documents.dossier;

import static cn.gongbang.documents.dossier.Dossiers.after;
import static cn.gongbang.documents.dossier.Dossiers.offer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.UnionKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** domain.md §5. */
class MaterialChecklistTest {
    private static final CaseFacts.Member WORKER = new CaseFacts.Member("m1", true, false, false, true, false, false);

    @Test
    void givenPlainCase_thenSeventeenInOrderAndOnlyWhatEveryCaseNeedsIsMissing() {
        MaterialChecklist checklist = checklist(List.of(WORKER), Set.of(), ReviewFacts.NONE);

        assertThat(checklist.entries())
                .extracting(entry -> entry.material().number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
        assertThat(checklist.missing()).extracting(Material::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 16);
        assertThat(reason(checklist, Material.NOTICE_BOARD_PHOTO)).isEqualTo(Reason.NOTICE_NOT_REACHED);
        assertThat(reason(checklist, Material.SUBSISTENCE_CERTIFICATE).requirement())
                .isEqualTo(Requirement.WHEN_APPLIES);
        assertThat(reason(checklist, Material.VETERAN_CERTIFICATE).requirement())
                .isEqualTo(Requirement.WHEN_APPLIES);
        for (Material material : List.of(
                Material.DISABILITY_CERTIFICATE,
                Material.MEDICAL_RECORD,
                Material.ENROLMENT_CERTIFICATE,
                Material.RENTAL_CONTRACT,
                Material.EMPLOYMENT_FORM)) {
            assertThat(reason(checklist, material).requirement())
                    .as("%s", material)
                    .isEqualTo(Requirement.NOT_APPLICABLE);
        }
    }

    @Test
    void givenMembersWithFacts_thenTheirMaterialsApplyAndSayHowMany() {
        CaseFacts.Member disabled = new CaseFacts.Member("m2", true, false, true, false, false, false);
        CaseFacts.Member sickAndJobless = new CaseFacts.Member("m3", true, true, false, false, true, false);
        CaseFacts.Member student = new CaseFacts.Member("m4", true, false, false, false, false, true);
        CaseFacts.Member notOfFamily = new CaseFacts.Member("m5", false, true, true, true, true, true);

        MaterialChecklist checklist =
                checklist(List.of(WORKER, disabled, sickAndJobless, student, notOfFamily), Set.of(), ReviewFacts.NONE);

        assertThat(reason(checklist, Material.INCOME_PROOF)).isEqualTo(Reason.INCOME_OF_WORKING_MEMBERS);
        assertThat(reason(checklist, Material.DISABILITY_CERTIFICATE)).isEqualTo(Reason.DISABLED_MEMBERS);
        assertThat(reason(checklist, Material.MEDICAL_RECORD)).isEqualTo(Reason.SICK_MEMBERS);
        assertThat(reason(checklist, Material.ENROLMENT_CERTIFICATE)).isEqualTo(Reason.STUDENTS_MAY_ASK_AID);
        assertThat(reason(checklist, Material.EMPLOYMENT_FORM)).isEqualTo(Reason.MEMBERS_WITHOUT_JOB);
        assertThat(checklist
                        .entries()
                        .get(Material.DISABILITY_CERTIFICATE.ordinal())
                        .members())
                .isEqualTo(1);
    }

    @Test
    void givenExpensesClaimed_thenTheirProofsAreRequired() {
        MaterialChecklist checklist = checklist(
                List.of(WORKER),
                Set.of(ExpenseKind.MEDICAL_SELF_PAY, ExpenseKind.BOARDING, ExpenseKind.RENT),
                ReviewFacts.NONE);

        assertThat(checklist.missing()).extracting(Material::number).contains(11, 13, 14);
    }

    @Test
    void givenNoticeReachedAndJobNeeded_thenBoardPhotoAndEmploymentFormAreRequired() {
        MaterialChecklist checklist = checklist(List.of(WORKER), Set.of(), new ReviewFacts(true, true));

        assertThat(checklist.missing()).extracting(Material::number).contains(8, 15);
    }

    @Test
    void givenReplacedFile_thenMaterialIsPresentAndEarlierVersionIsListed() {
        DossierState dossier = after(offer("old", 2, 1), offer("new", 2, 1));

        MaterialChecklist checklist = MaterialChecklist.of(facts(List.of(WORKER), Set.of()), ReviewFacts.NONE, dossier);

        MaterialChecklist.Entry idCard = checklist.entries().get(Material.ID_CARD.ordinal());
        assertThat(idCard.present()).isTrue();
        assertThat(idCard.files())
                .extracting(file -> file.file().fileId(), MaterialChecklist.FileState::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("old", false),
                        org.assertj.core.groups.Tuple.tuple("new", true));
        assertThat(checklist.missing()).doesNotContain(Material.ID_CARD);
    }

    private static MaterialChecklist checklist(
            List<CaseFacts.Member> members, Set<ExpenseKind> expenses, ReviewFacts review) {
        return MaterialChecklist.of(facts(members, expenses), review, DossierState.EMPTY);
    }

    private static CaseFacts facts(List<CaseFacts.Member> members, Set<ExpenseKind> expenses) {
        return new CaseFacts(Dossiers.UNION, UnionKind.GRASSROOTS, "app", members, expenses, false);
    }

    private static Reason reason(MaterialChecklist checklist, Material material) {
        return checklist.entries().get(material.ordinal()).reason();
    }
}
