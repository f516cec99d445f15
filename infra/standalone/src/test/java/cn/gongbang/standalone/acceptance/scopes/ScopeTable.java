package cn.gongbang.standalone.acceptance.scopes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The matrix as the table of docs/security.md, between two marks. */
final class ScopeTable {
    private static final Path PAGE = Path.of("..", "..", "docs", "security.md");
    private static final String BEGIN = "<!-- The table is written by ScopesAcceptanceTest. -->\n";
    private static final String END = "<!-- End of the table. -->\n";

    private ScopeTable() {}

    static String text(List<Row> rows) {
        StringBuilder table = new StringBuilder();
        line(table, "", cells(Who::role));
        line(table, "---", Arrays.stream(Who.values()).map(who -> ":-:").toList());
        line(table, "*case or union asked for*", cells(who -> "*" + who.relation() + "*"));
        String service = "";
        for (Row row : rows) {
            if (!row.service().equals(service)) {
                service = row.service();
                line(
                        table,
                        "**" + service + "**",
                        Arrays.stream(Who.values()).map(who -> "").toList());
            }
            line(table, "`" + row.name() + "`", cells(who -> row.door(who).sign()));
        }
        return table.toString();
    }

    static String inTheDocs() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    }

    static void write(String table) throws IOException {
        String page = Files.readString(PAGE);
        Files.writeString(
                PAGE, page.substring(0, page.indexOf(BEGIN)) + BEGIN + table + page.substring(page.indexOf(END)));
    }

    private static List<String> cells(java.util.function.Function<Who, String> cell) {
        return Arrays.stream(Who.values()).map(cell).toList();
    }

    private static void line(StringBuilder table, String first, List<String> cells) {
        table.append("| ").append(first).append(cells.stream().collect(Collectors.joining(" | ", " | ", " |\n")));
    }
}
