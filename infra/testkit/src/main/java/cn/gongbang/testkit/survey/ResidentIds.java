package cn.gongbang.testkit.survey;

import java.util.Locale;

/** R-ID-1 from the outside: resident ids as the survey writes them, computed apart from the services. */
public final class ResidentIds {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private ResidentIds() {}

    /** The 18-digit form with its right check digit. */
    public static String complete(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }

    /** Upper case, and 15 digits become 18. */
    public static String normalised(String id) {
        return id.length() == 15 ? complete(id.substring(0, 6) + "19" + id.substring(6)) : id.toUpperCase(Locale.ROOT);
    }
}
