package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.open.ApplicationForm;
import cn.gongbang.cases.write.review.HeedReview;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.ids.Ids;
import cn.gongbang.platform.problems.Checks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A case that commands are decided on, folded from their events, with what the sample survey registers. */
public final class CaseInHand {
    private static final Path FOLDER = Path.of("..", "infra", "testkit", "src", "main", "resources", "survey-2023");
    public static final JsonMapper JSON = JsonMapper.builder().build();
    public static final Knowledge KNOWLEDGE = new SurveyKnowledge();
    /** A holder with a wage and a spouse who cannot work. */
    static final JsonNode COUPLE = JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"GRASSROOTS_UNION",
             "people":[{"residentId":"440704198503120015","name":"欧阳明","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true},
                       {"residentId":"440704199006070023","name":"陈𠮷","relation":"SPOUSE","ableToWork":false}],
             "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"20000.00"}],"expenses":[],"accident":null,
             "causes":{"primary":"MAJOR_ILLNESS","secondary":[]}}""");

    private final List<CaseEvent> events = new ArrayList<>();
    private CaseState state;

    private CaseInHand(CaseOpened opened) {
        this.state = CaseState.opened(opened);
        events.add(opened);
    }

    public static CaseInHand applied(JsonNode application, String at) {
        ApplicationForm form = JSON.treeToValue(application, ApplicationForm.class);
        return new CaseInHand(form.read(Ids.next(), stamp(at)).decide(KNOWLEDGE));
    }

    public static CaseInHand recognized(JsonNode application, String at) {
        CaseInHand inHand = applied(application, at);
        inHand.when(review(ReviewFact.VISITED, 1), at);
        return inHand.when(review(ReviewFact.APPROVED, 2), at);
    }

    public static HeedReview review(ReviewFact fact, long sequence) {
        return new HeedReview(fact, sequence, 0, false, null);
    }

    public CaseInHand when(CaseChange change, String at) {
        for (CaseEvent event : change.decide(state, KNOWLEDGE, stamp(at))) {
            state = state.apply(event);
            events.add(event);
        }
        return this;
    }

    /** Everything that happened, oldest first. */
    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    public CaseState state() {
        return state;
    }

    /** The correction of the application that reads as the form says. */
    static CaseChange correction(ApplicationForm right) {
        Checks checks = new Checks();
        CaseChange correction = right.correction("录入错误", checks, LocalDate.parse("2026-01-01"));
        checks.orThrow();
        return correction;
    }

    static Stamp stamp(String at) {
        return new Stamp(OffsetDateTime.parse(at).toInstant(), "tester", null, null, null);
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SurveyKnowledge implements Knowledge {
        private final PolicyVersion policy = new PolicyVersion(1, policy());
        private final List<UnionTree.Node> unions =
                JSON.readValue(text("unions.json"), new TypeReference<List<UnionTree.Node>>() {});

        /** The sample's, with a cool-down after falsification. */
        private static Policy policy() {
            ObjectNode sample = (ObjectNode) JSON.readTree(text("policy.json"));
            return JSON.treeToValue(sample.put("falsificationCoolDownMonths", 12), Policy.class);
        }

        @Override
        public Optional<UnionTree.Node> union(UnionCode code) {
            return unions.stream().filter(node -> node.code().equals(code)).findFirst();
        }

        @Override
        public Optional<CampaignNews> campaign(String id) {
            UnionCode root = unions.stream()
                    .filter(node -> node.kind() == UnionKind.DISTRICT)
                    .findFirst()
                    .orElseThrow()
                    .code();
            return Optional.of(new CampaignNews(
                    id,
                    id,
                    LocalDate.parse(id + "-02-01"),
                    LocalDate.parse(id + "-03-08"),
                    policy.policy().id(),
                    root));
        }

        @Override
        public Optional<PolicyVersion> policy(String id) {
            return Optional.of(policy);
        }

        @Override
        public boolean knownFromOtherCampaign(ResidentId person, String campaign) {
            return false;
        }
    }
}
