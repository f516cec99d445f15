package cn.gongbang.testkit.client;

/** The gateway refused a call. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(String call, Problem problem) {
        super(call + " → " + problem.brief());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
