package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.UnionTree;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** The district, its three subdistricts with grassroots unions, and the directly affiliated unions. */
final class UnionsOfYear {
    private static final Map<String, String> SUBDISTRICTS =
            new TreeMap<>(Map.of("jiangnan", "江南", "lile", "礼乐", "waihai", "外海"));
    private static final int GRASSROOTS_EACH = 7;
    private static final int DIRECT = 4;
    private static final List<String> TRADES = List.of("物流", "环卫", "医院", "机电", "物业", "照明", "食品", "纺织");

    private final ArrayNode tree = Json.MAPPER.createArrayNode();
    private final Random random;

    private UnionsOfYear(Random random) {
        this.random = random;
    }

    static UnionTree invent(Random random) {
        return UnionTree.of(new UnionsOfYear(random).grow());
    }

    private ArrayNode grow() {
        String district = "jianghai";
        add(district, "江门市江海区总工会", "DISTRICT", null);
        SUBDISTRICTS.forEach((name, shown) -> {
            String subdistrict = district + "." + name;
            add(subdistrict, "江门市江海区" + shown + "街道总工会", "SUBDISTRICT", district);
            for (int i = 1; i <= GRASSROOTS_EACH; i++) {
                String trade = TRADES.get(random.nextInt(TRADES.size()));
                add(subdistrict + ".u%02d".formatted(i), shown + trade + "第" + i + "工会委员会", "GRASSROOTS", subdistrict);
            }
        });
        for (int i = 1; i <= DIRECT; i++) {
            add(district + ".d%02d".formatted(i), "江海区直机关第" + i + "工会委员会", "DIRECT", district);
        }
        return tree;
    }

    private void add(String code, String name, String kind, @Nullable String parent) {
        tree.addObject()
                .put("code", code)
                .put("name", name)
                .put("kind", kind)
                .put("parent", parent)
                .put("creditCode", CreditCodes.invent("81", "440704", random));
    }
}
