package cn.gongbang.platform.access;

import cn.gongbang.contracts.people.MaskedName;
import cn.gongbang.contracts.people.ResidentId;
import java.time.LocalDate;

/** R-PII-1: what stands in place of personal data for readers who do not need it. */
final class Masks {
    private static final int SHOWN_OF_CARD = 4;
    private static final int SHORTEST_CARD = 12;
    private static final int AGE_OF_CONSENT = 14;

    private Masks() {}

    /** Only the last four digits; nothing of a number that is shorter than any card's. */
    static String card(String number) {
        int hidden = number.length() < SHORTEST_CARD ? number.length() : number.length() - SHOWN_OF_CARD;
        return "*".repeat(hidden) + number.substring(hidden);
    }

    /** Everything of children under 14 is sensitive, their names too; who is old enough keeps the name. */
    static String name(ResidentId id, String name, LocalDate today) {
        boolean child =
                id.isReadable() && id.birthDate().plusYears(AGE_OF_CONSENT).isAfter(today);
        return child ? MaskedName.of(name) : name;
    }
}
