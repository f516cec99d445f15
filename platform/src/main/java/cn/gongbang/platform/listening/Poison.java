package cn.gongbang.platform.listening;

import cn.gongbang.platform.problems.Refusal;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;

/**
 * Tells an event that can never be taken as it is from a store or broker that is away just now: the first parks its
 * case, the second is tried again until it is back, so that nothing is skipped.
 */
final class Poison {
    private Poison() {}

    static boolean is(RuntimeException failure) {
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
