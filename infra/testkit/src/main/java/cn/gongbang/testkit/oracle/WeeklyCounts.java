package cn.gongbang.testkit.oracle;

import cn.gongbang.testkit.compare.LedgerCalendar;
import cn.gongbang.testkit.compare.LedgerColumns;
import cn.gongbang.testkit.compare.LedgerWeek;
import cn.gongbang.testkit.survey.Json;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 工作台账: what happened in each week at each union, by the time it was recorded. */
final class WeeklyCounts {
    private final LedgerCalendar calendar;
    private final Map<LedgerWeek, Map<String, Map<String, Integer>>> weeks = new TreeMap<>();

    WeeklyCounts(LedgerCalendar calendar) {
        this.calendar = calendar;
    }

    void add(OffsetDateTime at, String union, String... columns) {
        Map<String, Integer> row = weeks.computeIfAbsent(calendar.weekOf(at.toInstant()), week -> new TreeMap<>())
                .computeIfAbsent(union, code -> new TreeMap<>());
        for (String column : columns) {
            row.merge(column, 1, Integer::sum);
        }
    }

    /** The entries of {@code expected/ledger.json}; a column that is absent is 0. */
    List<JsonNode> json() {
        return weeks.entrySet().stream()
                .flatMap(week -> week.getValue().entrySet().stream()
                        .map(union -> row(week.getKey(), union.getKey(), union.getValue())))
                .toList();
    }

    private static JsonNode row(LedgerWeek week, String union, Map<String, Integer> counts) {
        ObjectNode row = Json.object().put("week", week.toString()).put("union", union);
        for (String column : LedgerColumns.NAMES) {
            if (counts.containsKey(column)) {
                row.put(column, counts.get(column));
            }
        }
        return row;
    }
}
