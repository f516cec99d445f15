package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.Json;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A later change of a recognized family as chance has it. */
final class OrdinaryChanges {
    private OrdinaryChanges() {}

    static void add(Stage stage, Draft draft) {
        ChangingFamily family = ChangingFamily.of(stage, draft);
        LocalDate recorded = stage.between(
                stage.plan().allDecidedBy().plusDays(20), stage.plan().lastChange());
        LocalDate effective = recorded.minusDays(stage.random().nextInt(20));
        List<JsonNode> others =
                draft.family().people().values().stream().skip(1).toList();
        switch (stage.random().nextInt(6)) {
            case 0 -> family.income(recorded, effective, stage.money(300, 900));
            case 1 -> family.above(recorded, effective);
            case 2 -> family.born(recorded, effective);
            case 3 -> family.leftJob(recorded, effective, ChangeScenes.subdistrict(stage, family));
            case 4 -> {
                if (others.isEmpty()) {
                    family.holderDied(recorded, effective);
                } else {
                    family.died(recorded, effective, idOf(stage.oneOf(others)));
                }
            }
            default -> holderDied(family, recorded, effective, others);
        }
    }

    private static void holderDied(
            ChangingFamily family, LocalDate recorded, LocalDate effective, List<JsonNode> others) {
        others.stream()
                .filter(person -> "SPOUSE".equals(Json.text(person.path("relation"))))
                .findFirst()
                .ifPresentOrElse(
                        spouse -> family.holderDied(recorded, effective, idOf(spouse)),
                        () -> family.holderDied(recorded, effective));
    }

    private static String idOf(JsonNode person) {
        return Json.required(person, "residentId");
    }
}
