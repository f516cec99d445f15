package cn.gongbang.standalone.acceptance.scopes;

/** How an endpoint answers one who knocks. */
enum Door {
    /** Lets in: a read is answered, a write is judged by its content. */
    OPEN("✓"),
    /** Answers from the caller's own cases only; nothing of the case that lies outside is in it. */
    OWN_ONLY("own"),
    /** 403. */
    SHUT("–"),
    /** 401. */
    SIGN_IN("401");

    private final String sign;

    Door(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
