package cn.gongbang.reviews.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.codes.Channel;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.reviews.AReview;
import cn.gongbang.reviews.announcing.ReviewAnnouncements;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The board gives the same rows in whatever order cases and reviews are heard, and shows nothing private. */
class ReviewBoardTest {
    private static final String RESIDENT = "440704198503120015";
    private final JsonMapper json = EventJson.mapper();
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private MongoClient client;
    private MongoDatabase views;

    @BeforeEach
    void start() {
        client = MongoClients.create(server.bindAndGetConnectionString());
        views = client.getDatabase("board");
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void givenBothTopics_whenHeardInAnyOrderAndAgain_thenTheSameRow() {
        AReview review = AReview.ofGrassroots().visited().passed().posted("2023-02-09");
        List<Heard> reviews = heardOf(review);
        List<Heard> cases = List.of(heard(0, CaseStatus.APPLIED), heard(3, CaseStatus.IN_REVIEW));

        Document casesFirst = rowAfter(List.of(cases, reviews));
        Document reviewsFirst = rowAfter(List.of(reviews, cases));
        Document oneByOne = rowAfter(reviews.stream().map(List::of).toList(), cases, reviews, cases);

        assertThat(reviewsFirst).isEqualTo(casesFirst);
        assertThat(oneByOne).isEqualTo(casesFirst);
        assertThat(casesFirst.get("review", Document.class))
                .containsEntry("running", true)
                .containsEntry("endsOn", "2023-02-20")
                .containsEntry("sequence", 3L);
    }

    @Test
    void givenCaseHeard_whenRowIsRead_thenNothingPrivateIsInIt() {
        Document row = rowAfter(List.of(List.of(heard(0, CaseStatus.APPLIED))));
        assertThat(row.toJson())
                .doesNotContain(RESIDENT, "欧阳锋", "13800000000", "麻园路", "6213")
                .contains("欧阳*");
        assertThat(row.get("case", Document.class)).containsEntry("open", true);
    }

    @Test
    void givenNoticeRunning_whenClosedVoidOrSentBack_thenItIsNoLonger() {
        AReview closed = AReview.ofGrassroots().closed();
        AReview changed =
                AReview.ofGrassroots().visited().passed().posted("2023-02-09").changed();
        for (AReview review : List.of(closed, changed)) {
            Document row = rowAfter(List.of(heardOf(review)));
            assertThat(row.get("review", Document.class)).containsEntry("running", false);
        }
    }

    @SafeVarargs
    private Document rowAfter(List<List<Heard>> batches, List<Heard>... more) {
        views.drop();
        ReviewBoard board = new ReviewBoard(views, FixedKeys.sealing());
        List<List<Heard>> all = new ArrayList<>(batches);
        all.addAll(List.of(more));
        all.forEach(board::handle);
        Document row = views.getCollection(ReviewBoard.ROWS).find().first();
        assertThat(row).isNotNull();
        return row;
    }

    private List<Heard> heardOf(AReview review) {
        var announcements = new ReviewAnnouncements();
        List<Heard> heard = new ArrayList<>();
        for (int sequence = 0; sequence < review.events().size(); sequence++) {
            var message = new GenericDomainEventMessage<>(
                    "Review", AReview.ID, sequence, review.events().get(sequence));
            byte[] told = json.writeValueAsBytes(
                    announcements.translate(message).orElseThrow().event());
            heard.add(json.readValue(told, Heard.class));
        }
        return heard;
    }

    private Heard heard(long sequence, CaseStatus status) {
        return new Heard(
                "/gongbang/case-service",
                CaseFact.ASSESSED.type(),
                AReview.CASE,
                sequence,
                AReview.ofGrassroots().stamp().recordedAt(),
                null,
                null,
                json.valueToTree(new CaseNews(LocalDate.of(2023, 2, 1), snapshot(status))));
    }

    private static CaseSnapshot snapshot(CaseStatus status) {
        return new CaseSnapshot(
                AReview.CASE,
                "2023-000001",
                "2023",
                new UnionCode("jianghai.waihai.u01"),
                UnionKind.GRASSROOTS,
                status,
                Channel.values()[0],
                false,
                AReview.ofGrassroots().stamp().recordedAt(),
                "m1",
                List.of(new CaseSnapshot.Member(
                        "m1", ResidentId.of(RESIDENT), "欧阳锋", Relation.HOLDER, null, null, null, null, null, true)),
                new CaseSnapshot.Figures(
                        LocalDate.of(2023, 2, 1),
                        Category.RELATIVE,
                        Money.of("994.39"),
                        Money.of("883.00"),
                        new BigDecimal("1.1261"),
                        2,
                        Money.of("28607.56"),
                        Money.of("4742.27"),
                        Map.of(),
                        "jianghai",
                        1),
                new CaseSnapshot.Causes(Cause.MAJOR_ILLNESS, List.of()),
                "13800000000",
                "江海区麻园路254号",
                new CaseSnapshot.Bank("建设银行", "6213211139835168875"),
                new CaseSnapshot.Terms(AReview.DEADLINE, 7, false),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "jianghai.waihai.u01",
                null);
    }
}
