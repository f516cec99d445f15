package cn.gongbang.reporting.survey;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.PolicyNews;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.CreditCode;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.Heard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the other services would tell of the sample survey, made from its journeys and its later changes. */
public final class SurveyEvents {
    private static final JsonMapper JSON = EventJson.mapper();
    private static final Instant BEGIN = Instant.parse("2023-01-30T01:00:00Z");

    private final List<UnionTree.Node> unions = new ArrayList<>();
    private final Map<UnionCode, UnionKind> kinds = new HashMap<>();
    private final Map<String, JsonNode> outcomes = SampleSurvey.outcomes();
    private final Map<String, ToldCase> cases = new HashMap<>();
    private final List<Heard> ofCases = new ArrayList<>();
    private final List<Heard> ofReviews = new ArrayList<>();

    private SurveyEvents() {
        for (JsonNode node : SampleSurvey.unions()) {
            JsonNode parent = node.path("parent");
            var union = new UnionTree.Node(
                    new UnionCode(node.path("code").asString()),
                    node.path("name").asString(),
                    UnionKind.valueOf(node.path("kind").asString()),
                    parent.isNull() ? null : new UnionCode(parent.asString()),
                    new CreditCode(node.path("creditCode").asString()));
            unions.add(union);
            kinds.put(union.code(), union.kind());
        }
        registry();
        SampleSurvey.applications().forEach(this::journey);
        SampleSurvey.changes().stream()
                .sorted(Comparator.comparing(SurveyEvents::at))
                .forEach(this::change);
    }

    public static SurveyEvents all() {
        return new SurveyEvents();
    }

    public List<UnionTree.Node> unions() {
        return unions;
    }

    public List<Heard> ofCases() {
        return ofCases;
    }

    public List<Heard> ofReviews() {
        return ofReviews;
    }

    private void registry() {
        UnionCode district = new UnionCode("jianghai");
        registered(RegistryFact.UNIONS_SET, "unions", new UnionTree(unions));
        registered(RegistryFact.POLICY_PUBLISHED, "jianghai", new PolicyNews("jianghai", 1, LocalTime.of(17, 30)));
        registered(
                RegistryFact.CAMPAIGN_SET,
                "2023",
                new CampaignNews(
                        "2023",
                        "2023年困难职工调查摸底",
                        LocalDate.of(2023, 2, 1),
                        LocalDate.of(2023, 3, 8),
                        "jianghai",
                        district));
    }

    private void registered(RegistryFact fact, String subject, Object news) {
        ofCases.add(new Heard(
                "/gongbang/case-service", fact.type(), subject, 0, BEGIN, null, null, JSON.valueToTree(news)));
    }

    private void journey(JsonNode application) {
        String key = application.path("key").asString();
        JsonNode outcome = Objects.requireNonNull(outcomes.get(key));
        if (outcome.path("outcome").asString().equals("DUPLICATE")) {
            return;
        }
        ToldCase told = new ToldCase(application, outcome, kinds);
        cases.put(key, told);
        application.path("journey").forEach(step -> step(told, step));
    }

    private void step(ToldCase told, JsonNode step) {
        Instant at = at(step);
        boolean passed = !List.of("FAILED", "REJECTED", "UPHELD")
                .contains(step.path("outcome").asString("PASSED"));
        switch (step.path("step").asString()) {
            case "APPLY" -> tell(told, CaseFact.OPENED, at);
            case "VISIT" -> {
                tell(told, ReviewFact.STARTED, at);
                tell(told, ReviewFact.VISITED, at);
                told.status(CaseStatus.IN_REVIEW);
                tell(told, CaseFact.REVIEW_BEGUN, at);
            }
            case "DELIBERATE" ->
                decide(told, passed, ReviewFact.DELIBERATION_PASSED, ReviewFact.DELIBERATION_FAILED, null, at);
            case "POST_NOTICE" -> tell(told, ReviewFact.NOTICE_POSTED, at);
            case "OBJECT" -> tell(told, ReviewFact.OBJECTION_LODGED, at);
            case "RESOLVE_OBJECTION" -> resolve(told, passed, at);
            case "CLOSE_NOTICE" -> tell(told, ReviewFact.NOTICE_CLOSED, at);
            case "SUBDISTRICT_REVIEW" -> tell(told, ReviewFact.SUBDISTRICT_PASSED, at);
            case "CROSS_CHECK" -> tell(told, ReviewFact.CROSS_CHECKED, at);
            case "DISTRICT_DECISION" ->
                decide(told, passed, ReviewFact.APPROVED, ReviewFact.REJECTED, CaseFact.RECOGNIZED, at);
            default -> throw new IllegalStateException(step.toString());
        }
    }

    private void decide(
            ToldCase told, boolean passed, ReviewFact yes, ReviewFact no, @Nullable CaseFact recognized, Instant at) {
        tell(told, passed ? yes : no, at);
        if (!passed) {
            told.status(CaseStatus.REJECTED);
            tell(told, CaseFact.REJECTED, at);
        } else if (recognized != null) {
            told.status(CaseStatus.RECOGNIZED);
            tell(told, recognized, at);
        }
    }

    private void resolve(ToldCase told, boolean dismissed, Instant at) {
        tell(told, dismissed ? ReviewFact.OBJECTION_DISMISSED : ReviewFact.OBJECTION_UPHELD, at);
        if (!dismissed) {
            tell(told, ReviewFact.SENT_BACK, at);
            told.status(CaseStatus.SENT_BACK);
            tell(told, CaseFact.SENT_BACK, at);
        }
    }

    private void change(JsonNode change) {
        ToldCase told = Objects.requireNonNull(cases.get(change.path("key").asString()));
        Instant at = at(change);
        switch (change.path("kind").asString()) {
            case "INCOME", "INCOME_ABOVE" -> tell(told, CaseFact.INCOME_UPDATED, at);
            case "MEMBER_BORN" -> tell(told, CaseFact.MEMBER_ADDED, at);
            case "HOLDER_DEATH", "MEMBER_DEATH" -> tell(told, CaseFact.PERSON_DIED, at);
            case "LEFT_JOB" -> {
                UnionCode left = told.union();
                told.moveTo(new UnionCode(change.path("receivingUnion").asString()));
                ofCases.add(told.fact(CaseFact.WORKER_LEFT_JOB, at, left));
            }
            case "EXIT" -> {
                told.close(ClosingReason.EXITED);
                tell(told, CaseFact.CLOSED, at);
            }
            default -> throw new IllegalStateException(change.toString());
        }
    }

    private void tell(ToldCase told, CaseFact fact, Instant at) {
        ofCases.add(told.fact(fact, at, told.union()));
    }

    private void tell(ToldCase told, ReviewFact fact, Instant at) {
        ofReviews.add(told.fact(fact, at));
    }

    private static Instant at(JsonNode step) {
        return OffsetDateTime.parse(step.path("at").asString()).toInstant();
    }
}
