package cn.gongbang.documents.dossier;

import java.util.Arrays;
import java.util.Optional;

/** The 17 materials of the notice, in its order (domain.md §5). */
public enum Material {
    ARCHIVE_FORM,
    ID_CARD,
    SOCIAL_SECURITY_CARD,
    HOUSEHOLD_REGISTER,
    INCOME_PROOF,
    VISIT_RECORD,
    VISIT_PHOTOS,
    NOTICE_BOARD_PHOTO,
    SUBSISTENCE_CERTIFICATE,
    DISABILITY_CERTIFICATE,
    MEDICAL_RECORD,
    VETERAN_CERTIFICATE,
    ENROLMENT_CERTIFICATE,
    RENTAL_CONTRACT,
    EMPLOYMENT_FORM,
    AUTHORIZATION,
    SUMMARY_TABLE;

    /** The number under which the notice lists it, 1 to 17. */
    public int number() {
        return ordinal() + 1;
    }

    public static Optional<Material> numbered(int number) {
        return Arrays.stream(values())
                .filter(material -> material.number() == number)
                .findFirst();
    }
}
