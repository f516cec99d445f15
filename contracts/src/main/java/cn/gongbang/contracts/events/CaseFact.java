package cn.gongbang.contracts.events;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of facts on {@link Topics#CASES}; the wire name is the CloudEvents type. */
public enum CaseFact {
    OPENED("opened", false),
    ASSESSED("assessed", false),
    INCOME_UPDATED("income-updated", true),
    MEMBER_ADDED("member-added", true),
    MEMBER_REMOVED("member-removed", true),
    PERSON_DIED("person-died", true),
    WORKER_LEFT_JOB("worker-left-job", false),
    HOLDER_NAMED("holder-named", false),
    PERSON_FACTS_CHANGED("person-facts-changed", false),
    OFFICIALLY_REASSESSED("officially-reassessed", false),
    CAUSES_CHANGED("causes-changed", true),
    TRANSFERRED("transferred", false),
    WORKER_RETIRED("worker-retired", false),
    HOUSEHOLD_MERGED("household-merged", true),
    CHANGE_CORRECTED("change-corrected", true),
    APPLICATION_CORRECTED("application-corrected", true),
    CLOSURE_REVOKED("closure-revoked", false),
    WITHDRAWN("withdrawn", false),
    REOPENED("reopened", false),
    REVIEW_FELL_DUE("review-fell-due", false),
    REVIEW_BEGUN("review-begun", false),
    SENT_BACK("sent-back", false),
    RESUBMITTED("resubmitted", false),
    RECOGNIZED("recognized", false),
    REJECTED("rejected", false),
    FILED_LATE("filed-late", false),
    REGISTER_CHECKED("register-checked", false),
    EXCLUSION_FOUND("exclusion-found", false),
    EXCLUSION_DECIDED("exclusion-decided", false),
    CARRIED_OVER("carried-over", false),
    CLOSED("closed", false),
    PROCESSING_RESTRICTED("processing-restricted", false),
    RESTRICTION_LIFTED("restriction-lifted", false),
    ERASURE_ORDERED("erasure-ordered", false),
    PERSONAL_DATA_ERASED("personal-data-erased", false);

    private final String type;
    private final boolean material;

    CaseFact(String name, boolean material) {
        this.type = "gongbang.case." + name + ".v1";
        this.material = material;
    }

    public String type() {
        return type;
    }

    /** R-FLOW-4: whether the fact, during or after a public notice, asks for a new one. */
    public boolean material() {
        return material;
    }

    public static Optional<CaseFact> ofType(String type) {
        return Arrays.stream(values()).filter(fact -> fact.type.equals(type)).findFirst();
    }
}
