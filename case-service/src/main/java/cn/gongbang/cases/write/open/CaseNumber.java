package cn.gongbang.cases.write.open;

import java.math.BigInteger;
import java.util.UUID;

/** The number people write and read aloud: the campaign and ten letters and digits of the id's random part. */
final class CaseNumber {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    private CaseNumber() {}

    static String of(String campaign, String caseId) {
        BigInteger random = BigInteger.valueOf(UUID.fromString(caseId).getLeastSignificantBits() & 0x3FFFFFFFFFFFFFFFL);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(random.shiftRight(i * 5).intValue() & 31));
        }
        return campaign + "-" + letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }
}
