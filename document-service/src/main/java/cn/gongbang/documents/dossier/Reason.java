package cn.gongbang.documents.dossier;

import static cn.gongbang.documents.dossier.Requirement.NOT_APPLICABLE;
import static cn.gongbang.documents.dossier.Requirement.REQUIRED;
import static cn.gongbang.documents.dossier.Requirement.WHEN_APPLIES;

/** Why a material is required or not; the sentence for the reader stands in the message bundle. */
public enum Reason {
    EVERY_CASE(REQUIRED),
    INCOME_OF_HOLDER(REQUIRED),
    INCOME_OF_WORKING_MEMBERS(REQUIRED),
    VISIT_OF_TWO(REQUIRED),
    PHOTOS_OF_VISIT(REQUIRED),
    NOTICE_REACHED(REQUIRED),
    NOTICE_NOT_REACHED(WHEN_APPLIES),
    CERTIFICATE_HOLDERS_ONLY(WHEN_APPLIES),
    DISABLED_MEMBERS(REQUIRED),
    NOBODY_DISABLED(NOT_APPLICABLE),
    SICK_MEMBERS(REQUIRED),
    MEDICAL_EXPENSE(REQUIRED),
    NOBODY_SICK(NOT_APPLICABLE),
    VETERANS_ONLY(WHEN_APPLIES),
    SCHOOLING_CLAIMED(REQUIRED),
    STUDENTS_MAY_ASK_AID(WHEN_APPLIES),
    NOBODY_STUDYING(NOT_APPLICABLE),
    RENT_CLAIMED(REQUIRED),
    NO_RENT_CLAIMED(NOT_APPLICABLE),
    JOB_NEEDED(REQUIRED),
    MEMBERS_WITHOUT_JOB(WHEN_APPLIES),
    NOBODY_WITHOUT_JOB(NOT_APPLICABLE),
    SIGNED_BY_FAMILY(REQUIRED),
    ONE_PER_UNION(REQUIRED);

    private final Requirement requirement;

    Reason(Requirement requirement) {
        this.requirement = requirement;
    }

    public Requirement requirement() {
        return requirement;
    }
}
