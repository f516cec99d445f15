package cn.gongbang.platform.problems;

import org.jspecify.annotations.Nullable;

/**
 * R-PII-1: an exception as logs may show it: what kind it was and where it came from, without its words, which quote the
 * data that could not be read, written or stored.
 */
public final class Wordless extends Exception {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    private Wordless(Throwable told, @Nullable Throwable cause) {
        super(told.getClass().getName(), cause);
        setStackTrace(told.getStackTrace());
    }

    public static Wordless of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static Wordless of(Throwable failure, int deeper) {
        Throwable cause = failure.getCause();
        return new Wordless(failure, cause == null || deeper == 0 ? null : of(cause, deeper - 1));
    }

    /** The name of the exception it stands for. */
    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
