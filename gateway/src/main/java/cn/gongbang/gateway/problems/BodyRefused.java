package cn.gongbang.gateway.problems;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request's body is not read to its end: too large, too slow or broken. */
public final class BodyRefused extends IOException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    public BodyRefused(ProblemCode code) {
        this(code, null);
    }

    public BodyRefused(ProblemCode code, @Nullable IOException cause) {
        super(code.name(), cause);
        this.code = code;
    }

    public ProblemCode code() {
        return code;
    }

    /** The refusal that made a call fail which was sending the body on. */
    public static Optional<BodyRefused> behind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
