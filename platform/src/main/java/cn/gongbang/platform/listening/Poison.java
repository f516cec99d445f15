package cn.gongbang.platform.listening;

import cn.gongbang.platform.problems.Refusal;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;

/**
 * Tells an event that can never be taken as it is from a store or broker that is away just now: the first parks its
 * case, the second is tried again until it is back, so that nothing is skipped.
 */
final class Poison {
    private Poison() {}

    static boolean is(RuntimeException failure) {
        return !isAway(failure) && isUntakeable(failure);
    }

    /** Another service did not answer, also while an event was being read: JSON's own failures wrap that one. */
    private static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UncheckedIOException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUntakeable(RuntimeException failure) {
        return failure instanceof JacksonException
                || failure instanceof Refusal
                || failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException
                || failure instanceof NullPointerException
                || failure instanceof ClassCastException
                || failure instanceof IndexOutOfBoundsException
                || failure instanceof ArithmeticException
                || failure instanceof NoSuchElementException;
    }
}
