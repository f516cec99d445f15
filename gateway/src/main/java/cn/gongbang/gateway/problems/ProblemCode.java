package cn.gongbang.gateway.problems;

/** What can go wrong at the door itself; texts stand in the {@code gateway-messages} bundles. */
public enum ProblemCode {
    BAD_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    ORIGIN_REFUSED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TIMEOUT(408),
    TOO_LARGE(413),
    URL_TOO_LONG(414),
    RATE_LIMIT(429),
    HEADERS_TOO_LARGE(431),
    SIGN_IN_THROTTLED(429),
    REQUEST_REFUSED(400),
    INTERNAL_ERROR(500),
    SERVICE_UNAVAILABLE(503),
    GATEWAY_TIMEOUT(504);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The code for a status that some part of the framework chose. */
    static ProblemCode of(int chosen) {
        for (ProblemCode code : values()) {
            if (code.status == chosen) {
                return code;
            }
        }
        return chosen < 500 ? REQUEST_REFUSED : INTERNAL_ERROR;
    }
}
