package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.survey.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A ledger as the service answers it: the unions' own rows and the sum rows by union. */
record LedgerAnswer(JsonNode json, Map<String, JsonNode> own, Map<String, JsonNode> sums) {

    /** A figure of one column: {@code opening}, {@code change} and {@code closing}. */
    record Cell(int opening, int change, int closing) {
        static final Cell ZERO = new Cell(0, 0, 0);

        Cell plus(Cell other) {
            return new Cell(opening + other.opening, change + other.change, closing + other.closing);
        }
    }

    static LedgerAnswer of(JsonNode json) {
        Map<String, JsonNode> own = new HashMap<>();
        Map<String, JsonNode> sums = new HashMap<>();
        for (JsonNode row : json.path("rows").values()) {
            Map<String, JsonNode> kind = Json.text(row.path("rollup")) == null ? own : sums;
            kind.put(Json.required(row, "union"), row);
        }
        return new LedgerAnswer(json, own, sums);
    }

    /** The cell of a union's own row; zero when the union has no row. */
    Cell cell(String union, String column) {
        JsonNode row = own.get(union);
        return row == null ? Cell.ZERO : cell(row, column);
    }

    static Cell cell(JsonNode row, String column) {
        JsonNode cell = row.path("columns").path(column);
        return new Cell(
                cell.path("opening").asInt(Integer.MIN_VALUE),
                cell.path("change").asInt(Integer.MIN_VALUE),
                cell.path("closing").asInt(Integer.MIN_VALUE));
    }

    Set<String> missing() {
        Set<String> unions = new HashSet<>();
        json.path("missing").values().forEach(union -> unions.add(String.valueOf(Json.text(union))));
        return unions;
    }

    boolean answered(String union) {
        JsonNode row = own.get(union);
        return row != null && Json.text(row.path("submittedAt")) != null;
    }
}
