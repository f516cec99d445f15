package cn.gongbang.testkit.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The whole tree of unions, in the order of the data. */
public record UnionTree(JsonNode json, Map<String, Union> byCode) {

    /** The tree as {@code PUT /api/unions} takes it. */
    public static UnionTree of(JsonNode json) {
        Map<String, Union> byCode = new LinkedHashMap<>();
        for (JsonNode union : json.values()) {
            Union read = new Union(
                    Json.required(union, "code"),
                    Json.required(union, "name"),
                    Union.Kind.valueOf(Json.required(union, "kind")),
                    Json.text(union.path("parent")));
            byCode.put(read.code(), read);
        }
        return new UnionTree(json, byCode);
    }

    public Union get(String code) {
        Union union = byCode.get(code);
        if (union == null) {
            throw new IllegalArgumentException("unknown union " + code);
        }
        return union;
    }

    public Union root() {
        return byCode.values().stream()
                .filter(union -> union.parent() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the union tree has no root"));
    }

    public List<Union> ofKind(Union.Kind kind) {
        return byCode.values().stream().filter(union -> union.kind() == kind).toList();
    }

    /** The codes of the unions in the subtree of {@code code}, itself included. */
    public List<String> subtree(String code) {
        List<String> codes = new ArrayList<>();
        for (String candidate : byCode.keySet()) {
            if (candidate.equals(code) || candidate.startsWith(code + ".")) {
                codes.add(candidate);
            }
        }
        return codes;
    }

    /** The user in the role SUBDISTRICT who reviews the cases of this grassroots union: {@code street.waihai}. */
    public String streetUser(String union) {
        Union grassroots = get(union);
        String parent = grassroots.parent();
        String subdistrict = grassroots.kind() == Union.Kind.SUBDISTRICT || parent == null ? union : parent;
        return "street." + subdistrict.substring(subdistrict.lastIndexOf('.') + 1);
    }

    /** Every known union code that stands as a whole word in the text. */
    public TreeSet<String> codesIn(String text) {
        TreeSet<String> found = new TreeSet<>();
        for (String word : text.split("[^a-z0-9.]+")) {
            String code = word.replaceAll("^\\.+|\\.+$", "");
            if (byCode.containsKey(code)) {
                found.add(code);
            }
        }
        return found;
    }
}
