package cn.gongbang.documents.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.documents.dossier.CaseFacts;
import cn.gongbang.documents.dossier.ReviewFacts;
import cn.gongbang.eventkit.FixedKeys;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KnownCasesTest {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final KnownCases cases = new KnownCases(client.getDatabase("documents"), FixedKeys.sealing());

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void givenNewsOfBothSources_whenHeardInAnyOrder_thenBothAreKnown() {
        cases.tell(List.of(review("c1", 0, true)));
        assertThat(cases.find("c1")).isEmpty();

        cases.tell(List.of(told("c1", 0, "jianghai.lile"), told("c1", 2, "jianghai.lile.u01")));

        assertThat(cases.find("c1").orElseThrow())
                .isEqualTo(new KnownCase(2, facts("jianghai.lile.u01"), 0, new ReviewFacts(true, false)));
    }

    @Test
    void givenNewsHeard_whenOlderOnesComeAgain_thenNothingChanges() {
        cases.tell(List.of(told("c1", 3, "jianghai.lile.u02"), told("c2", 0, "jianghai.d01")));

        cases.tell(List.of(told("c1", 1, "jianghai.lile.u01"), told("c2", 0, "jianghai.lile")));

        assertThat(cases.find("c1").orElseThrow().facts().union()).isEqualTo(new UnionCode("jianghai.lile.u02"));
        assertThat(cases.find("c2").orElseThrow().facts().union()).isEqualTo(new UnionCode("jianghai.d01"));
    }

    private static KnownCases.News told(String caseId, long sequence, String union) {
        return new KnownCases.News(caseId, KnownCases.Part.CASE, sequence, facts(union));
    }

    private static KnownCases.News review(String caseId, long sequence, boolean noticeReached) {
        return new KnownCases.News(caseId, KnownCases.Part.REVIEW, sequence, new ReviewFacts(noticeReached, false));
    }

    private static CaseFacts facts(String union) {
        return new CaseFacts(
                new UnionCode(union),
                UnionKind.GRASSROOTS,
                "app",
                List.of(new CaseFacts.Member("m1", true, false, false, true, false, false)),
                Set.of(ExpenseKind.RENT),
                false);
    }
}
