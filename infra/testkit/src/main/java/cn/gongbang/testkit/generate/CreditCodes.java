package cn.gongbang.testkit.generate;

import java.util.Random;

/** R-ID-2: unified social credit codes with their right check character. */
final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BODY = 17;
    private static final int BASE = 3;

    private CreditCodes() {}

    static String invent(String kind, String area, Random random) {
        StringBuilder code = new StringBuilder(kind + area);
        while (code.length() < BODY) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.append(check(code.toString())).toString();
    }

    /** The eighteenth character. */
    static char check(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < BODY; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * BASE % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
