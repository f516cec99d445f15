package cn.gongbang.contracts.events;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of facts on {@link Topics#REVIEWS}; the wire name is the CloudEvents type. */
public enum ReviewFact {
    STARTED("started"),
    HOUSEHOLD_NOTED("household-noted"),
    FINDINGS_NOTED("findings-noted"),
    VISITED("visited"),
    DELIBERATION_PASSED("deliberation-passed"),
    DELIBERATION_FAILED("deliberation-failed"),
    NOTICE_POSTED("notice-posted"),
    NOTICE_VOIDED("notice-voided"),
    OBJECTION_LODGED("objection-lodged"),
    OBJECTION_DISMISSED("objection-dismissed"),
    OBJECTION_UPHELD("objection-upheld"),
    NOTICE_CLOSED("notice-closed"),
    SUBDISTRICT_PASSED("subdistrict-passed"),
    SENT_BACK("sent-back"),
    RESUBMITTED("resubmitted"),
    CROSS_CHECKED("cross-checked"),
    APPROVED("approved"),
    REJECTED("rejected");

    private final String type;

    ReviewFact(String name) {
        this.type = "gongbang.review." + name + ".v1";
    }

    public String type() {
        return type;
    }

    public static Optional<ReviewFact> ofType(String type) {
        return Arrays.stream(values()).filter(fact -> fact.type.equals(type)).findFirst();
    }
}
