package cn.gongbang.standalone.acceptance;

import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.testkit.survey.Survey;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The id numbers, mobile numbers and bank cards of a survey, and where they stand in plain. */
final class Numbers {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{14}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{11,19}");
    private static final int SHORTEST = 11;
    private static final int LONGEST = 19;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, String> found = new TreeMap<>();

    /** Every id, mobile and card its applications and changes hold; ids in their normal form as well. */
    static Numbers of(Survey survey) {
        Numbers numbers = new Numbers();
        survey.cases().forEach(each -> numbers.collect(each.application()));
        survey.changes().forEach(change -> numbers.collect(change.given()));
        return numbers;
    }

    private void collect(JsonNode node) {
        if (node.isString()) {
            String text = node.asString().toUpperCase(Locale.ROOT);
            if (ID.matcher(text).matches()) {
                wanted.add(ResidentId.of(text).value());
            }
            if (ID.matcher(text).matches() || NUMBER.matcher(text).matches()) {
                wanted.add(text);
            }
        }
        node.forEach(this::collect);
    }

    int count() {
        return wanted.size();
    }

    /** Where each was found, for a message; empty when none was. */
    Map<String, String> found() {
        return found;
    }

    /** Looks at a piece: short numbers must stand alone, ids may stand anywhere in a run of digits. */
    void search(String place, byte[] piece) {
        int begin = -1;
        for (int i = 0; i <= piece.length; i++) {
            boolean digit = i < piece.length && isDigit(piece[i]);
            if (digit && begin < 0) {
                begin = i;
            } else if (!digit && begin >= 0) {
                run(place, piece, begin, i);
                begin = -1;
            }
        }
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9' || character == 'X' || character == 'x';
    }

    private void run(String place, byte[] piece, int begin, int end) {
        if (end - begin < SHORTEST) {
            return;
        }
        String run = new String(piece, begin, end - begin, StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT);
        note(place, run);
        for (int length = 15; length <= LONGEST; length++) {
            for (int from = 0; from + length <= run.length(); from++) {
                note(place, run.substring(from, from + length));
            }
        }
    }

    private void note(String place, String number) {
        if (wanted.contains(number)) {
            found.putIfAbsent(number, place);
        }
    }
}
