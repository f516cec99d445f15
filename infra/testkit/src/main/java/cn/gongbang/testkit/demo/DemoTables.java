package cn.gongbang.testkit.demo;

import cn.gongbang.testkit.compare.LedgerColumns;
import cn.gongbang.testkit.play.Texts;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The summary and the ledger as tables of text. */
record DemoTables(Survey survey, Texts texts) {

    TextTable summary(List<JsonNode> rows) {
        TextTable table = new TextTable();
        table.row(List.of(
                texts.get("demo.summary.category"),
                texts.get("demo.summary.families"),
                texts.get("demo.summary.people"),
                texts.get("demo.summary.average")));
        Map<String, List<JsonNode>> byCategory = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Json.required(row, "category"), TreeMap::new, Collectors.toList()));
        byCategory.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .forEach(each -> table.row(summaryRow(texts.get("category." + each.getKey()), each.getValue())));
        return table.row(summaryRow(texts.get("demo.summary.total"), rows));
    }

    private static List<String> summaryRow(String title, List<JsonNode> rows) {
        BigDecimal sum = rows.stream()
                .map(row -> new BigDecimal(Json.required(row, "perCapita")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String average = rows.isEmpty()
                ? "0.00"
                : sum.divide(BigDecimal.valueOf(rows.size()), 2, RoundingMode.HALF_UP)
                        .toPlainString();
        int people =
                rows.stream().mapToInt(row -> row.path("familySize").asInt(0)).sum();
        return List.of(title, String.valueOf(rows.size()), String.valueOf(people), average);
    }

    /** The unions with a change in the week, then the district's sums. */
    TextTable ledger(JsonNode ledger) {
        TextTable table = new TextTable();
        table.row(line(texts.get("demo.ledger.union"), column -> texts.get("column." + column)));
        for (JsonNode row : ledger.path("rows").values()) {
            boolean sum = Json.text(row.path("rollup")) != null;
            if (!sum && LedgerColumns.NAMES.stream().anyMatch(column -> figure(row, column, "change") != 0)) {
                String name = survey.unions().get(Json.required(row, "union")).name();
                table.row(line(name, column -> dash(figure(row, column, "change"))));
            }
        }
        for (JsonNode row : ledger.path("rows").values()) {
            if ("DISTRICT".equals(Json.text(row.path("rollup")))) {
                table.row(line(texts.get("demo.ledger.total"), column -> dash(figure(row, column, "change"))));
                table.row(line(texts.get("demo.ledger.closing"), column -> dash(figure(row, column, "closing"))));
            }
        }
        return table;
    }

    private static List<String> line(String title, Function<String, String> cell) {
        List<String> cells = new ArrayList<>(List.of(title));
        LedgerColumns.NAMES.forEach(column -> cells.add(cell.apply(column)));
        return cells;
    }

    private static int figure(JsonNode row, String column, String part) {
        return row.path("columns").path(column).path(part).asInt(0);
    }

    private static String dash(int figure) {
        return figure == 0 ? "-" : String.valueOf(figure);
    }
}
