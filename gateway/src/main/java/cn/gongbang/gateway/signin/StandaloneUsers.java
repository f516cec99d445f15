package cn.gongbang.gateway.signin;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.codes.UnionKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The users of the standalone run (contract.md, Signing in): a few by name, the others by the union tree. */
final class StandaloneUsers {
    private static final String STREET = "street.";

    /** Users of the whole tree; they exist before there is a tree. */
    static final Map<String, User> WITHOUT_UNION = Map.of(
            "auditor", User.of("auditor", Role.AUDITOR),
            "reporter", User.of("reporter", Role.REPORTER),
            "admin", User.of("admin", Role.ADMIN),
            "app", User.of("app", Role.APPLICANT_APP));

    private StandaloneUsers() {}

    /**
     * Users by name: each union by its code with the rights of a grassroots union, each subdistrict as
     * {@code street.<last segment of its code>} unless two share it, and two officers of the district.
     */
    static Map<String, User> of(List<Union> tree) {
        Map<String, User> users = new HashMap<>();
        for (Union union : tree) {
            String name = union.code().value();
            switch (union.kind()) {
                case GRASSROOTS, DIRECT, SUBDISTRICT -> users.put(name, User.of(name, Role.GRASSROOTS, union.code()));
                case DISTRICT -> {}
            }
        }
        tree.stream()
                .filter(union -> union.kind() == UnionKind.SUBDISTRICT)
                .collect(Collectors.groupingBy(Union::lastSegment))
                .forEach((segment, unions) -> {
                    if (unions.size() == 1) {
                        String name = STREET + segment;
                        users.put(
                                name,
                                User.of(
                                        name,
                                        Role.SUBDISTRICT,
                                        unions.getFirst().code()));
                    }
                });
        tree.stream()
                .filter(union -> union.kind() == UnionKind.DISTRICT && union.parent() == null)
                .map(Union::code)
                .min(Comparator.naturalOrder())
                .ifPresent(district -> List.of("district", "approver")
                        .forEach(officer -> users.put(officer, User.of(officer, Role.DISTRICT, district))));
        users.putAll(WITHOUT_UNION);
        return Map.copyOf(users);
    }
}
