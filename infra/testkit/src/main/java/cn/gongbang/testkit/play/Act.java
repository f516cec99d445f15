package cn.gongbang.testkit.play;

import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.JourneyStep;
import cn.gongbang.testkit.survey.Step;
import cn.gongbang.testkit.survey.SurveyCase;
import java.time.OffsetDateTime;

/** One thing to do at one instant; {@code index} counts a case's steps and then its changes, from 0. */
public sealed interface Act {

    SurveyCase of();

    int index();

    OffsetDateTime at();

    /** R-DUP: whether it may claim people, so that its place among others of the same instant matters. */
    boolean claims();

    /** What is done, for people: {@code VISIT} or {@code HOLDER_DEATH}. */
    String name();

    default String describe() {
        return key() + " " + index() + " " + name() + " " + at();
    }

    default String key() {
        return of().key();
    }

    /** The Idempotency-Key of one of the act's calls. */
    default String idempotencyKey(String call) {
        return "%s-%s-%03d-%s".formatted(of().campaign(), key(), index(), call);
    }

    record Taken(SurveyCase of, int index, JourneyStep step) implements Act {
        @Override
        public OffsetDateTime at() {
            return step.at();
        }

        @Override
        public String name() {
            return step.step().name();
        }

        @Override
        public boolean claims() {
            return step.step() == Step.APPLY;
        }
    }

    record Changed(SurveyCase of, int index, Change change) implements Act {
        @Override
        public OffsetDateTime at() {
            return change.at();
        }

        @Override
        public String name() {
            return change.kind().name();
        }

        @Override
        public boolean claims() {
            return true;
        }
    }
}
