package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.SurveyOracle;
import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.Expected;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Invents a survey: first the families that touch every edge, then ordinary ones until there are enough. */
public final class SurveyGenerator {
    private SurveyGenerator() {}

    /**
     * @param families how many applications, the refused ones included
     * @throws IllegalArgumentException when the year has no table of holidays or the families are too few for the edges
     */
    public static GeneratedSurvey generate(int year, int families, long seed) {
        Random random = new Random(seed);
        YearPlan plan = YearPlan.of(year);
        JsonNode policy = new PolicyOfYear(plan).json();
        Stage stage = new Stage(plan, policy, UnionsOfYear.invent(random), random);
        LineScenes.play(stage);
        AccidentScenes.play(stage);
        AgeScenes.play(stage);
        HouseholdScenes.play(stage);
        FigureScenes.play(stage);
        IdentityScenes.play(stage);
        WayScenes.play(stage);
        ChangeScenes.play(stage);
        ExitScenes.play(stage);
        if (stage.drafts().size() > families) {
            throw new IllegalArgumentException(
                    "at least " + stage.drafts().size() + " families touch every edge of " + year);
        }
        while (stage.drafts().size() < families) {
            OrdinaryFamilies.enter(stage);
        }
        return assembled(stage, policy);
    }

    private static GeneratedSurvey assembled(Stage stage, JsonNode policy) {
        List<Draft> drafts = stage.drafts().stream()
                .sorted(Comparator.comparing(Draft::appliedAt))
                .toList();
        List<SurveyCase> cases = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Map<Edge, Set<String>> touched = new EnumMap<>(Edge.class);
        for (Draft draft : drafts) {
            String key = "A%04d".formatted(cases.size() + 1);
            cases.add(new SurveyCase(key, draft.family().application(), List.copyOf(draft.journey())));
            draft.changes().forEach(change -> changes.add(keyed(change, key, 0)));
            draft.edges().forEach(edge -> touched.computeIfAbsent(edge, each -> new TreeSet<>())
                    .add(key));
        }
        changes.sort(Comparator.comparing(Change::at));
        for (int number = 0; number < changes.size(); number++) {
            Change change = changes.get(number);
            changes.set(number, keyed(change, change.key(), number));
        }
        Survey told = new Survey(
                stage.plan().campaign(),
                stage.unions(),
                policy,
                cases,
                List.copyOf(changes),
                new Expected(List.of(), List.of(), List.of()));
        return new GeneratedSurvey(told.expecting(SurveyOracle.expect(told)), touched);
    }

    private static Change keyed(Change change, String key, int number) {
        return new Change(number, key, change.at(), change.kind(), change.by(), change.given());
    }
}
