package cn.gongbang.reviews.review;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.reviews.events.DeliberationFailed;
import cn.gongbang.reviews.events.DeliberationPassed;

/** R-FLOW-3: what the union's deliberation came to. */
public record Deliberation(Outcome outcome, String opinion, Stamp stamp) {
    public enum Outcome {
        PASSED,
        FAILED
    }

    static Deliberation of(DeliberationPassed passed) {
        return new Deliberation(Outcome.PASSED, passed.opinion(), passed.stamp());
    }

    static Deliberation of(DeliberationFailed failed) {
        return new Deliberation(Outcome.FAILED, failed.opinion(), failed.stamp());
    }
}
