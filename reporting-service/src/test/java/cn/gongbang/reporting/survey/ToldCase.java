package cn.gongbang.reporting.survey;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.codes.Channel;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.Heard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case of the survey while its story is told. */
final class ToldCase {
    private static final JsonMapper JSON = EventJson.mapper();
    private static final LocalDate DEADLINE = LocalDate.of(2023, 3, 8);
    private final String id;
    private final JsonNode application;
    private final JsonNode outcome;
    private final Map<UnionCode, UnionKind> kinds;
    private UnionCode union;
    private CaseStatus status = CaseStatus.APPLIED;
    private @Nullable ClosingReason closingReason;
    private long caseSequence;
    private long reviewSequence;

    ToldCase(JsonNode told, JsonNode outcome, Map<UnionCode, UnionKind> kinds) {
        this.id = "case-" + told.path("key").asString();
        this.application = told.path("application");
        this.outcome = outcome;
        this.kinds = kinds;
        this.union = new UnionCode(application.path("union").asString());
    }

    UnionCode union() {
        return union;
    }

    void status(CaseStatus next) {
        status = next;
    }

    void moveTo(UnionCode receiving) {
        union = receiving;
    }

    void close(ClosingReason reason) {
        status = CaseStatus.CLOSED;
        closingReason = reason;
    }

    Heard fact(CaseFact fact, Instant at, UnionCode heldBy) {
        return new Heard(
                "/gongbang/case-service",
                fact.type(),
                id,
                caseSequence++,
                at,
                heldBy,
                kinds.get(heldBy),
                JSON.valueToTree(new CaseNews(LocalDate.of(2023, 2, 1), snapshot())));
    }

    Heard fact(ReviewFact fact, Instant at) {
        return new Heard(
                "/gongbang/review-service",
                fact.type(),
                id,
                reviewSequence++,
                at,
                union,
                kinds.get(union),
                JSON.valueToTree(review()));
    }

    private ReviewSnapshot review() {
        JsonNode endsOn = outcome.path("noticeEndsOn");
        LocalDate end = endsOn.isString() ? LocalDate.parse(endsOn.asString()) : null;
        return new ReviewSnapshot(
                id,
                "2023",
                union,
                Objects.requireNonNull(kinds.get(union)),
                ReviewStatus.IN_PROGRESS,
                ReviewStep.VISIT,
                0,
                LocalDate.of(2023, 2, 6),
                false,
                end == null ? null : new ReviewSnapshot.Notice(end.minusDays(11), end, "board", null, false),
                false,
                List.of(),
                null,
                null,
                null);
    }

    private CaseSnapshot snapshot() {
        JsonNode figures = outcome.path("assessment");
        JsonNode bank = application.path("bank");
        return new CaseSnapshot(
                id,
                "2023-" + id,
                "2023",
                union,
                Objects.requireNonNull(kinds.get(union)),
                status,
                Channel.valueOf(application.path("channel").asString()),
                false,
                Instant.parse("2023-02-01T01:00:00Z"),
                "m0",
                people(),
                new CaseSnapshot.Figures(
                        LocalDate.of(2023, 2, 1),
                        Category.valueOf(figures.path("category").asString()),
                        Money.of(figures.path("perCapita").asString()),
                        Money.of(figures.path("standard").asString()),
                        new BigDecimal(figures.path("multiple").asString()),
                        figures.path("familySize").asInt(),
                        Money.of(figures.path("countedIncome").asString()),
                        Money.of(figures.path("rigidExpense").asString()),
                        Map.of(),
                        "jianghai",
                        1),
                new CaseSnapshot.Causes(
                        Cause.valueOf(application.path("causes").path("primary").asString()), List.of()),
                application.path("contact").path("mobile").asString(),
                null,
                new CaseSnapshot.Bank(
                        bank.path("bank").asString(), bank.path("card").asString()),
                new CaseSnapshot.Terms(DEADLINE, 7, false),
                null,
                closingReason,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private List<CaseSnapshot.Member> people() {
        List<CaseSnapshot.Member> people = new ArrayList<>();
        for (JsonNode person : application.path("people")) {
            JsonNode studying = person.path("studying");
            people.add(new CaseSnapshot.Member(
                    "m" + people.size(),
                    ResidentId.of(person.path("residentId").asString()),
                    person.path("name").asString(),
                    Relation.valueOf(person.path("relation").asString()),
                    null,
                    null,
                    null,
                    null,
                    studying.isString() ? Studying.valueOf(studying.asString()) : null,
                    true));
        }
        return people;
    }
}
