package cn.gongbang.bench;

import cn.gongbang.bench.MeasuredCaseService.Inside;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.platform.ids.Ids;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Recognized cases with a thousand events each: one lived through by requests and commands, the others its likenesses. */
final class LongCases {
    static final int EVENTS = 1_000;
    private static final int CASES = 20;
    private static final String FAMILY_OF_FIVE = "A0003";
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-05T09:00:00+08:00");
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(10);

    private LongCases() {}

    /** The cases of a data folder, made when it holds none yet. */
    static List<String> in(Path folder, GongbangClient client, Inside inside) throws IOException {
        Path list = folder.resolve("long-cases");
        if (!Files.exists(list)) {
            Files.write(list, make(client, inside));
        }
        return Files.readAllLines(list);
    }

    private static List<String> make(GongbangClient client, Inside inside) {
        String first = recognized(client);
        client.moveClock(NOW);
        IncomeUpdates updates = new IncomeUpdates(first);
        while (size(first, inside) < EVENTS) {
            inside.commands().send(updates.nextDay());
        }
        List<? extends DomainEventMessage<?>> history = history(first, inside);
        List<String> ids = new ArrayList<>(List.of(first));
        while (ids.size() < CASES) {
            String id = Ids.next();
            inside.store().publish(likeness(history, id));
            ids.add(id);
        }
        client.settled(SETTLES_WITHIN);
        return ids;
    }

    static long size(String caseId, Inside inside) {
        return 1 + inside.store().lastSequenceNumberFor(address(caseId)).orElse(-1L);
    }

    private static String recognized(GongbangClient client) {
        Survey whole = Survey.bundled();
        SurveyCase family = whole.cases().stream()
                .filter(each -> each.key().equals(FAMILY_OF_FIVE))
                .findFirst()
                .orElseThrow();
        Survey one = new Survey(
                whole.campaign(), whole.unions(), whole.policy(), List.of(family), List.of(), whole.expected());
        SurveyPlayer player = new SurveyPlayer(one, client, PlayLog.empty(), Progress.SILENT);
        player.setUp();
        String id = Objects.requireNonNull(player.play().of(FAMILY_OF_FIVE).caseId());
        client.settled(SETTLES_WITHIN);
        return id;
    }

    /** Every event of the case, as the running service reads it. */
    static List<? extends DomainEventMessage<?>> history(String caseId, Inside inside) {
        return inside.store().readEvents(address(caseId), 0).asStream().toList();
    }

    private static List<EventMessage<?>> likeness(List<? extends DomainEventMessage<?>> history, String caseId) {
        List<EventMessage<?>> events = new ArrayList<>();
        for (DomainEventMessage<?> message : history) {
            Object payload =
                    message.getPayload() instanceof CaseOpened opened ? opening(opened, caseId) : message.getPayload();
            events.add(new GenericDomainEventMessage<>(
                    message.getType(), address(caseId), message.getSequenceNumber(), payload));
        }
        return events;
    }

    private static CaseOpened opening(CaseOpened opened, String caseId) {
        JsonMapper json = EventJson.mapper();
        ObjectNode copy = json.valueToTree(opened);
        return json.treeToValue(copy.put("caseId", caseId), CaseOpened.class);
    }

    private static String address(String caseId) {
        return "case:" + caseId;
    }
}
