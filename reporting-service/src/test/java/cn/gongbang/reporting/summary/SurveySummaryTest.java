package cn.gongbang.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.CodeWords;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.access.Access;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.ShownField;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.ledger.Unions;
import cn.gongbang.reporting.projection.CaseRows;
import cn.gongbang.reporting.projection.ReportsFeed;
import cn.gongbang.reporting.projection.StoredCase;
import cn.gongbang.reporting.registry.Registry;
import cn.gongbang.reporting.registry.ReportScope;
import cn.gongbang.reporting.survey.SurveyEvents;
import cn.gongbang.reporting.survey.ViewsInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SurveySummaryTest {
    private static final ViewsInMemory MONGO = new ViewsInMemory();
    private static final SummaryQuery QUERY = new SummaryQuery(MONGO.views(), new CaseRows(FixedKeys.sealing()));
    private static final Registry REGISTRY = new Registry(MONGO.views());
    private static final SummaryOrder ORDER = SummaryOrder.of(null);
    private static final Caller DISTRICT = new Caller("district", Set.of(Role.DISTRICT), new UnionCode("jianghai"));
    private static final Caller AUDITOR = new Caller("auditor", Set.of(Role.AUDITOR), null);
    private static final Caller REPORTER = new Caller("reporter", Set.of(Role.REPORTER), null);

    @BeforeAll
    static void hear() {
        ReportsFeed feed = new ReportsFeed(MONGO.views(), FixedKeys.sealing());
        SurveyEvents events = SurveyEvents.all();
        feed.handle(events.ofReviews());
        feed.handle(events.ofCases());
    }

    @AfterAll
    static void close() {
        MONGO.close();
    }

    @Test
    void givenSurveyOver_whenSummarised_thenTheCasesOnFileAreCountedByCategory() {
        var totals = QUERY.totals(filter("jianghai"));
        assertThat(totals.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(305);
        assertThat(totals).containsKeys(Category.values());
        assertThat(QUERY.find(filter("jianghai"), ORDER, 0, 10_000)).hasSize(305);
    }

    @Test
    void givenPages_whenAllAreRead_thenEveryCaseOnceInOrderOfUnion() {
        List<String> paged = new ArrayList<>();
        for (int page = 0; page < 8; page++) {
            QUERY.find(filter("jianghai"), ORDER, page, 40)
                    .forEach(stored -> paged.add(
                            stored.snapshot().union() + " " + stored.snapshot().number()));
        }
        assertThat(paged).hasSize(305).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void givenSubtree_whenSummarised_thenNoOtherUnionIsInIt() {
        assertThat(QUERY.find(filter("jianghai.waihai.u02"), ORDER, 0, 0))
                .isNotEmpty()
                .allMatch(stored -> stored.snapshot().union().value().equals("jianghai.waihai.u02"));
        assertThat(QUERY.find(filter("jianghai.waihai.u0"), ORDER, 0, 0)).isEmpty();
    }

    @Test
    void givenReaderWithoutNeed_whenRead_thenPersonalDataIsMasked() {
        SummaryRow masked = row(REPORTER);
        SummaryRow plain = row(DISTRICT);
        assertThat(row(AUDITOR)).isEqualTo(plain);
        assertThat(masked.residentId()).contains("********").hasSize(18);
        assertThat(masked.mobile()).contains("****").hasSize(11);
        assertThat(masked.card())
                .startsWith("****")
                .endsWith(plain.card().substring(plain.card().length() - 4));
        assertThat(masked.holderName()).isEqualTo(plain.holderName());
        assertThat(masked.health()).isNull();
        assertThat(plain.health()).isNotNull();
        assertThat(masked.disability()).isNull();
        assertThat(plain.residentId()).doesNotContain("*");
        assertThat(plain.mobile()).doesNotContain("*");
        assertThat(plain.card()).doesNotContain("*");
        Caller stranger = new Caller("x", Set.of(Role.GRASSROOTS), new UnionCode("jianghai.nowhere"));
        assertThat(row(stranger).residentId()).contains("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"holderName", "number,up", "number,asc,desc", "residentId,desc", ","})
    void givenFieldNotToBeSortedBy_whenAsked_thenRefused(String sort) {
        assertThatThrownBy(() -> SummaryOrder.of(sort)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.details().status())
                .isEqualTo(400));
    }

    @Test
    void givenEveryCaseOnFile_whenPrinted_thenSheetIsWholeInBothLanguages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("reporting-service-messages", CodeWords.BUNDLE);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Unions unions = REGISTRY.unions();
        UnionCode root = new UnionCode("jianghai");
        SummaryRows rows = new SummaryRows(unions, reading(DISTRICT), Purpose.SUMMARY_EXPORT, "2023");
        List<SummaryRow> all = QUERY.find(filter("jianghai"), ORDER, 0, 0).stream()
                .map(rows::of)
                .toList();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            byte[] sheet = new SummarySheet(messages)
                    .of(
                            REGISTRY.campaign("2023", root, LocalDate.of(2023, 3, 1)),
                            new ReportScope(root, true, unions),
                            all,
                            locale);
            assertThat(sheet).hasSizeGreaterThan(20_000);
        }
    }

    @Test
    void givenATableOfPeople_whenRead_thenEachCaseShownInPlainIsNotedOnceAndNoneThatIsMasked_R_PII_1() {
        List<StoredCase> cases = QUERY.find(filter("jianghai"), ORDER, 0, 0);
        Reading district = reading(DISTRICT);
        Reading reporter = reading(REPORTER);
        for (Reading reading : List.of(district, reporter)) {
            SummaryRows rows = new SummaryRows(REGISTRY.unions(), reading, Purpose.SUMMARY, "2023");
            cases.forEach(rows::of);
        }
        assertThat(reporter.shown()).isEmpty();
        assertThat(district.shown())
                .extracting(Access::caseId)
                .containsExactlyElementsOf(
                        cases.stream().map(stored -> stored.snapshot().caseId()).toList());
        assertThat(district.shown()).allSatisfy(access -> {
            assertThat(access.purpose()).isEqualTo(Purpose.SUMMARY);
            assertThat(access.members()).containsExactly("m1");
            assertThat(access.fields()).contains(ShownField.RESIDENT_ID);
        });
    }

    private static SummaryRow row(Caller reader) {
        return new SummaryRows(REGISTRY.unions(), reading(reader), Purpose.SUMMARY, "2023")
                .of(QUERY.find(filter("jianghai"), ORDER, 0, 1).getFirst());
    }

    private static Reading reading(Caller reader) {
        return new Reading(reader, null, Instant.parse("2023-03-01T01:00:00Z"));
    }

    private static SummaryFilter filter(String root) {
        return new SummaryFilter(
                "2023", new ReportScope(new UnionCode(root), true, REGISTRY.unions()), SummaryFilter.ON_FILE);
    }
}
