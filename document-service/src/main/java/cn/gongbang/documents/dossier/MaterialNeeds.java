package cn.gongbang.documents.dossier;

import cn.gongbang.contracts.codes.ExpenseKind;
import java.util.Set;
import java.util.function.Predicate;

/** domain.md §5: derives from the facts of a case whether it needs a material, and why. */
final class MaterialNeeds {
    private static final Set<ExpenseKind> SCHOOLING =
            Set.of(ExpenseKind.TUITION, ExpenseKind.BOARDING, ExpenseKind.STUDENT_TRAVEL);
    private final CaseFacts facts;
    private final ReviewFacts review;

    MaterialNeeds(CaseFacts facts, ReviewFacts review) {
        this.facts = facts;
        this.review = review;
    }

    /** @param members how many members of the family the reason speaks of; 0 when of none */
    record Need(Reason reason, long members) {}

    Need of(Material material) {
        return switch (material) {
            case ARCHIVE_FORM, ID_CARD, SOCIAL_SECURITY_CARD, HOUSEHOLD_REGISTER -> plain(Reason.EVERY_CASE);
            case INCOME_PROOF ->
                byMembers(CaseFacts.Member::working, Reason.INCOME_OF_WORKING_MEMBERS, Reason.INCOME_OF_HOLDER);
            case VISIT_RECORD -> plain(Reason.VISIT_OF_TWO);
            case VISIT_PHOTOS -> plain(Reason.PHOTOS_OF_VISIT);
            case NOTICE_BOARD_PHOTO ->
                plain(review.noticeReached() ? Reason.NOTICE_REACHED : Reason.NOTICE_NOT_REACHED);
            case SUBSISTENCE_CERTIFICATE -> plain(Reason.CERTIFICATE_HOLDERS_ONLY);
            case DISABILITY_CERTIFICATE ->
                byMembers(CaseFacts.Member::disabled, Reason.DISABLED_MEMBERS, Reason.NOBODY_DISABLED);
            case MEDICAL_RECORD -> byMembers(CaseFacts.Member::sick, Reason.SICK_MEMBERS, withoutSickMember());
            case VETERAN_CERTIFICATE -> plain(Reason.VETERANS_ONLY);
            case ENROLMENT_CERTIFICATE -> schooling();
            case RENTAL_CONTRACT ->
                plain(facts.expenses().contains(ExpenseKind.RENT) ? Reason.RENT_CLAIMED : Reason.NO_RENT_CLAIMED);
            case EMPLOYMENT_FORM -> employment();
            case AUTHORIZATION -> plain(Reason.SIGNED_BY_FAMILY);
            case SUMMARY_TABLE -> plain(Reason.ONE_PER_UNION);
        };
    }

    private Reason withoutSickMember() {
        return facts.expenses().contains(ExpenseKind.MEDICAL_SELF_PAY) ? Reason.MEDICAL_EXPENSE : Reason.NOBODY_SICK;
    }

    private Need schooling() {
        if (facts.schoolingCause() || facts.expenses().stream().anyMatch(SCHOOLING::contains)) {
            return plain(Reason.SCHOOLING_CLAIMED);
        }
        return byMembers(CaseFacts.Member::studying, Reason.STUDENTS_MAY_ASK_AID, Reason.NOBODY_STUDYING);
    }

    private Need employment() {
        if (review.employmentNeeds()) {
            return plain(Reason.JOB_NEEDED);
        }
        return byMembers(CaseFacts.Member::jobless, Reason.MEMBERS_WITHOUT_JOB, Reason.NOBODY_WITHOUT_JOB);
    }

    private Need byMembers(Predicate<CaseFacts.Member> which, Reason whenSome, Reason whenNone) {
        long found = facts.members().stream()
                .filter(CaseFacts.Member::counted)
                .filter(which)
                .count();
        return found > 0 ? new Need(whenSome, found) : plain(whenNone);
    }

    private static Need plain(Reason reason) {
        return new Need(reason, 0);
    }
}
