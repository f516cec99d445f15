package cn.gongbang.reporting.summary;

import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.reporting.registry.ReportScope;
import cn.gongbang.reporting.sheet.Heading;
import cn.gongbang.reporting.sheet.Labels;
import cn.gongbang.reporting.sheet.Spreadsheet;
import cn.gongbang.reporting.sheet.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The summary table in the layout of the form 情况汇总表, its columns in the order of domain.md §6. */
@Component
class SummarySheet {
    private static final String MULTIPLE = "0.0000";
    private final MessageSource messages;

    SummarySheet(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(CampaignNews campaign, ReportScope scope, List<SummaryRow> rows, Locale locale) {
        Labels labels = new Labels(messages, locale);
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (SummaryRow row : rows) {
            values.add(values(values.size() + 1, row, labels));
        }
        return Spreadsheet.of(new Table(
                labels.text("summary.sheet"),
                labels.text("summary.title", String.valueOf(campaign.opensOn().getYear()), area(scope, labels)),
                labels.text("summary.subtitle", scope.unions().nameOf(scope.root())),
                headings(labels),
                values,
                labels.text("sheet.footer")));
    }

    /** The district's name without the words for a federation: 江海区. */
    private static String area(ReportScope scope, Labels labels) {
        String name = scope.unions().root().map(UnionTree.Node::name).orElse("");
        String federation = labels.text("summary.federation");
        return name.endsWith(federation) ? name.substring(0, name.length() - federation.length()) : name;
    }

    private static List<Heading> headings(Labels labels) {
        return List.of(
                plain("number", 6, labels),
                plain("subdistrict", 30, labels),
                plain("union", 24, labels),
                plain("creditCode", 21, labels),
                plain("holderName", 10, labels),
                plain("sex", 6, labels),
                plain("residentId", 21, labels),
                plain("mobile", 14, labels),
                plain("category", 10, labels),
                plain("newOrContinued", 8, labels),
                plain("familySize", 6, labels),
                number("countedIncome", 13, Heading.MONEY, labels),
                Heading.group(
                        labels.text("summary.rigidExpenses"),
                        labels.texts(
                                "summary.medical",
                                "summary.education",
                                "summary.disabilityCare",
                                "summary.housing",
                                "summary.other"),
                        11,
                        Heading.MONEY),
                number("perCapita", 12, Heading.MONEY, labels),
                number("standard", 10, Heading.MONEY, labels),
                number("multiple", 9, MULTIPLE, labels),
                plain("primaryCause", 24, labels),
                plain("secondaryCauses", 48, labels),
                plain("health", 10, labels),
                plain("disability", 12, labels),
                plain("subsistence", 12, labels),
                plain("notice", 24, labels),
                plain("visitedOn", 12, labels),
                plain("studyingChildren", 8, labels),
                plain("employmentNeeds", 8, labels),
                plain("bank", 34, labels),
                plain("opinion", 12, labels),
                plain("remarks", 12, labels));
    }

    private static List<@Nullable Object> values(int number, SummaryRow row, Labels labels) {
        return Arrays.asList(
                number,
                row.subdistrictName(),
                row.unionName(),
                row.creditCode(),
                row.holderName(),
                labels.code(row.sex()),
                row.residentId(),
                row.mobile(),
                labels.code(row.category()),
                labels.code(row.newOrContinued()),
                row.familySize(),
                row.countedIncome().amount(),
                row.rigidExpenses().medical().amount(),
                row.rigidExpenses().education().amount(),
                row.rigidExpenses().disability().amount(),
                row.rigidExpenses().housing().amount(),
                row.rigidExpenses().other().amount(),
                row.perCapita().amount(),
                row.standard().amount(),
                new BigDecimal(row.multiple()),
                labels.code(row.primaryCause()),
                row.secondaryCauses().stream().map(labels::code).collect(Collectors.joining("、")),
                labels.code(row.health()),
                disability(row, labels),
                null,
                row.noticeFrom() == null ? null : row.noticeFrom() + " – " + row.noticeTo(),
                row.visitedOn(),
                row.studyingChildren(),
                labels.text(row.employmentNeeds() ? "sheet.yes" : "sheet.no"),
                row.bank() == null ? null : row.bank() + " " + row.card(),
                null,
                row.late() ? labels.text("summary.late") : null);
    }

    private static @Nullable String disability(SummaryRow row, Labels labels) {
        Integer level = row.disabilityLevel();
        String kind = labels.code(row.disability());
        return kind == null || level == null ? kind : labels.text("summary.disabilityLevel", kind, level.toString());
    }

    private static Heading plain(String key, int width, Labels labels) {
        return Heading.of(labels.text("summary." + key), width);
    }

    private static Heading number(String key, int width, String format, Labels labels) {
        return Heading.number(labels.text("summary." + key), width, format);
    }
}
