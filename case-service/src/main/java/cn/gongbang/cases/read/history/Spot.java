package cn.gongbang.cases.read.history;

import cn.gongbang.platform.access.ShownField;
import cn.gongbang.platform.access.Sight;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in a case.
 *
 * @param path stable for ever, such as {@code people.m2.employment} or {@code incomes.m1.WAGE}
 * @param label names the kind of fact in the bundle, such as {@code people.employment}
 * @param memberId whom it is about, if anybody
 * @param key the code or name that tells it from others of its kind, if any
 */
record Spot(
        String path,
        String label,
        @Nullable String memberId,
        @Nullable Object key) {
    static final Spot CASE = new Spot("", "", null, null);

    /** R-PII-1: notes that the fact is shown, if it is one to be noted. */
    void note(Sight sight) {
        switch (label) {
            case "people.residentId" -> sight.note(memberId, ShownField.RESIDENT_ID);
            case "people.health", "people.disability.kind", "people.disability.level" ->
                sight.note(memberId, ShownField.HEALTH);
            case "bank.card" -> sight.note(null, ShownField.BANK_CARD);
            default -> {}
        }
    }

    /** The part of the case the fact belongs to, such as {@code people}. */
    String section() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    Spot part(String name) {
        return new Spot(joined(path, name), joined(label, name), memberId, key);
    }

    Spot of(String member) {
        return new Spot(joined(path, member), label, member, key);
    }

    Spot keyed(Object by) {
        return new Spot(joined(path, String.valueOf(by)), label, memberId, by);
    }

    /** The same kind of fact once more, such as a second wage of one person. */
    Spot again(int number) {
        return new Spot(path + "." + number, label, memberId, key);
    }

    private static String joined(String before, String name) {
        return before.isEmpty() ? name : before + "." + name;
    }
}
