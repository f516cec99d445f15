package cn.gongbang.platform.problems;

import java.util.List;
import java.util.Map;

/** A request that a rule turns down; it changes nothing and becomes a problem-details answer (contract.md, Errors). */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Details details;

    /**
     * What survives the way between processes.
     *
     * @param status HTTP status
     * @param code the rule's id where a rule says no, such as {@code R-DUP}
     * @param message key of the sentence in the message bundle
     * @param extensions further members of the answer, such as the union a person is claimed by
     */
    public record Details(
            int status,
            String code,
            String message,
            List<String> arguments,
            List<FieldProblem> errors,
            Map<String, String> extensions) {}

    public Refusal(Details details) {
        super(details.status() + " " + details.code() + " " + details.message());
        this.details = details;
    }

    public Details details() {
        return details;
    }

    /** 409: a rule says no. */
    public static Refusal conflict(String rule, String message, String... arguments) {
        return of(409, rule, message, arguments);
    }

    /** 422: valid JSON with invalid values. */
    public static Refusal invalid(List<FieldProblem> errors) {
        return new Refusal(new Details(422, "INVALID", "problem.invalid", List.of(), List.copyOf(errors), Map.of()));
    }

    /** 422 about a single field. */
    public static Refusal invalid(String pointer, String rule, String message, String... arguments) {
        return new Refusal(new Details(
                422,
                rule,
                message,
                List.of(arguments),
                List.of(FieldProblem.of(pointer, rule, message, arguments)),
                Map.of()));
    }

    /** 403: outside the caller's role or union subtree. */
    public static Refusal forbidden(String message, String... arguments) {
        return of(403, "FORBIDDEN", message, arguments);
    }

    /** 404. */
    public static Refusal unknown(String message, String... arguments) {
        return of(404, "NOT_FOUND", message, arguments);
    }

    /** 412: the If-Match header names a version that is not the current one. */
    public static Refusal stale() {
        return of(412, "STALE", "problem.stale");
    }

    /** The same refusal of a part of the request, which stands under the given pointer. */
    public Refusal under(String at) {
        return new Refusal(new Details(
                details.status(),
                details.code(),
                details.message(),
                details.arguments(),
                details.errors().stream().map(error -> error.under(at)).toList(),
                details.extensions()));
    }

    /** The same refusal with one more member in its answer. */
    public Refusal with(String member, String value) {
        return new Refusal(new Details(
                details.status(),
                details.code(),
                details.message(),
                details.arguments(),
                details.errors(),
                Map.of(member, value)));
    }

    public static Refusal of(int status, String code, String message, String... arguments) {
        return new Refusal(new Details(status, code, message, List.of(arguments), List.of(), Map.of()));
    }
}
