package cn.gongbang.testkit.play;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How far one case of the survey has come.
 *
 * @param caseId the id of the opened case; null before the application and for a refused one
 * @param nextAct the index of the first act that was not acknowledged yet
 * @param noticeEndsOn the answer to the last notice; null without one
 * @param objectionId the objection lodged last; null without one
 * @param duplicateUnion R-DUP: the union named by the refusal; null when the application was accepted
 * @param outcome the case as it stood before its first change; null when there is none yet
 * @param refusal the first refused act and the refusal, after which the case is left alone; null when all went well
 */
public record CaseProgress(
        @Nullable String caseId,
        int nextAct,
        @Nullable String noticeEndsOn,
        @Nullable String objectionId,
        @Nullable String duplicateUnion,
        @Nullable JsonNode outcome,
        @Nullable Refusal refusal) {

    /** An act the gateway refused though the survey expects it to be taken. */
    public record Refusal(int act, String what, String answer) {}

    static final CaseProgress NOT_BEGUN = new CaseProgress(null, 0, null, null, null, null, null);

    CaseProgress opened(String id) {
        return new CaseProgress(id, nextAct, noticeEndsOn, objectionId, duplicateUnion, outcome, refusal);
    }

    CaseProgress duplicateOf(String union) {
        return new CaseProgress(caseId, nextAct, noticeEndsOn, objectionId, union, outcome, refusal);
    }

    CaseProgress noticed(String endsOn) {
        return new CaseProgress(caseId, nextAct, endsOn, objectionId, duplicateUnion, outcome, refusal);
    }

    CaseProgress objected(String id) {
        return new CaseProgress(caseId, nextAct, noticeEndsOn, id, duplicateUnion, outcome, refusal);
    }

    CaseProgress ended(JsonNode caseNow) {
        return new CaseProgress(caseId, nextAct, noticeEndsOn, objectionId, duplicateUnion, caseNow, refusal);
    }

    CaseProgress done(int act) {
        return new CaseProgress(caseId, act + 1, noticeEndsOn, objectionId, duplicateUnion, outcome, refusal);
    }

    CaseProgress refused(Refusal given) {
        return new CaseProgress(caseId, nextAct, noticeEndsOn, objectionId, duplicateUnion, outcome, given);
    }

    /** Whether the act was acknowledged earlier, or is pointless because the case was never opened or left alone. */
    boolean skips(Act act) {
        return act.index() < nextAct || duplicateUnion != null || refusal != null;
    }

    String openedId() {
        if (caseId == null) {
            throw new IllegalStateException("the case was not opened");
        }
        return caseId;
    }
}
