package cn.gongbang.cases.read;

import cn.gongbang.cases.claims.PersonKeys;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.people.ResidentId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The exact terms a case is found by, as keyed hashes: resident ids and full names of its people, the mobile number. */
final class SearchTerms {
    private SearchTerms() {}

    static List<String> of(CaseSnapshot snapshot, PersonKeys keys) {
        List<String> terms = new ArrayList<>();
        snapshot.people().stream()
                .filter(person -> person.residentId().isReadable())
                .forEach(person -> {
                    terms.add(id(person.residentId(), keys));
                    terms.add(name(person.name(), keys));
                });
        if (snapshot.mobile() != null) {
            terms.add(mobile(snapshot.mobile(), keys));
        }
        return terms;
    }

    static String id(ResidentId id, PersonKeys keys) {
        return keys.of(id);
    }

    static String name(String name, PersonKeys keys) {
        return keys.of("name", Normalizer.normalize(name.strip(), Normalizer.Form.NFC));
    }

    static String mobile(String mobile, PersonKeys keys) {
        return keys.of("mobile", mobile);
    }
}
