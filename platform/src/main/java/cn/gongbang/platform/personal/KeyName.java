package cn.gongbang.platform.personal;

/**
 * R-PII-1: whose key it is: a person's within one case, or the household's of the case.
 *
 * @param member the member id inside the case; empty for the household
 */
public record KeyName(String caseId, String member) {
    private static final char BETWEEN = '/';

    public static KeyName household(String caseId) {
        return new KeyName(caseId, "");
    }

    /** @throws IllegalArgumentException when the text names no key */
    static KeyName parse(String text) {
        int end = text.lastIndexOf(BETWEEN);
        if (end <= 0) {
            throw new IllegalArgumentException("not the name of a key");
        }
        return new KeyName(text.substring(0, end), text.substring(end + 1));
    }

    @Override
    public String toString() {
        return caseId + BETWEEN + member;
    }
}
