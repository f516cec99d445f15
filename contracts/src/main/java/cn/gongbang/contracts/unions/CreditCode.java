package cn.gongbang.contracts.unions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** R-ID-2: a unified social credit code (GB 32100), 18 characters in upper case. */
public record CreditCode(@JsonValue String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /** @throws IllegalArgumentException when length, alphabet or check character are wrong */
    public CreditCode {
        if (value.length() != LENGTH || value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new IllegalArgumentException("not a credit code: 18 characters of its alphabet expected");
        }
        if (value.charAt(LENGTH - 1) != checkCharacter(value)) {
            throw new IllegalArgumentException("not a credit code: wrong check character");
        }
    }

    /** @throws IllegalArgumentException when the text, blanks around it and case aside, is no credit code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CreditCode of(String text) {
        return new CreditCode(text.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether it is the code of a trade union. */
    public boolean ofUnion() {
        return value.startsWith("81") || value.startsWith("89");
    }

    @Override
    public String toString() {
        return value;
    }

    private static char checkCharacter(String code) {
        int modulus = ALPHABET.length();
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * 3 % modulus;
        }
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }
}
