package cn.gongbang.testkit.play;

import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Problem;
import cn.gongbang.testkit.client.ProblemException;
import cn.gongbang.testkit.client.StoredFile;
import cn.gongbang.testkit.client.TinyPhoto;
import cn.gongbang.testkit.client.Upload;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which call of the contract performs which step of a journey, and by whom. */
final class JourneyCalls {
    private static final int HOME_AND_WORKER_PHOTOS = 7;
    private static final int BOARD_PHOTO = 8;

    private final Survey survey;
    private final GongbangClient client;
    private final Texts texts = Texts.chinese();

    JourneyCalls(Survey survey, GongbangClient client) {
        this.survey = survey;
        this.client = client;
    }

    /** Performs the step and answers the progress with what the answer told. */
    CaseProgress perform(Act.Taken act, CaseProgress progress) {
        return switch (act.step().step()) {
            case APPLY -> apply(act, progress);
            case VISIT -> visit(act, progress);
            case DELIBERATE ->
                write(act, progress, "deliberation", given(act).put("opinion", texts.get("deliberation.opinion")));
            case POST_NOTICE -> postNotice(act, progress);
            case OBJECT -> object(act, progress);
            case RESOLVE_OBJECTION ->
                write(
                        act,
                        progress,
                        "notice/objections/" + progress.objectionId() + "/resolution",
                        given(act).put("reason", texts.get("objection.reason")));
            case CLOSE_NOTICE -> closeNotice(act, progress);
            case SUBDISTRICT_REVIEW ->
                write(act, progress, survey.unions().streetUser(act.of().union()), "subdistrict-review", given(act));
            case CROSS_CHECK ->
                write(
                        act,
                        progress,
                        GongbangClient.DISTRICT,
                        "cross-check",
                        given(act).put("register", "ALL"));
            case DISTRICT_DECISION -> write(act, progress, GongbangClient.APPROVER, "district-decision", given(act));
        };
    }

    private CaseProgress apply(Act.Taken act, CaseProgress progress) {
        try {
            return progress.opened(client.apply(
                            actor(act, act.of().applicant(), "apply"), act.of().application())
                    .id());
        } catch (ProblemException refused) {
            if (refused.problem().is(409, "R-DUP")) {
                return progress.duplicateOf(namedUnion(refused.problem()));
            }
            throw refused;
        }
    }

    /** R-DUP: the refusal names the other case's union only; taken from its field, or else from its text. */
    private String namedUnion(Problem problem) {
        String field = Json.text(problem.json().path("union"));
        return field != null ? field : String.join(",", survey.unions().codesIn(problem.body()));
    }

    private CaseProgress visit(Act.Taken act, CaseProgress progress) {
        Map<String, StoredFile> photos = upload(act, progress, HOME_AND_WORKER_PHOTOS, "home", "worker");
        ObjectNode body = given(act).put("visitedOn", dateOf(act.at())).put("findings", texts.get("visit.findings"));
        ArrayNode investigators = body.putArray("investigators");
        for (String which : new String[] {"first", "second"}) {
            investigators
                    .addObject()
                    .put("name", texts.get("visit.investigator." + which))
                    .put("post", texts.get("visit.post." + which));
        }
        photos.forEach((photo, stored) -> body.putArray(photo + "Photos").add(stored.fileId()));
        return write(act, progress, "visit", body);
    }

    private CaseProgress postNotice(Act.Taken act, CaseProgress progress) {
        ObjectNode body = given(act).put("postedOn", dateOf(act.at())).put("place", texts.get("notice.place"));
        return progress.noticed(Json.required(
                client.review(actor(act, act.of().union(), "notice"), progress.openedId(), "notice", body), "endsOn"));
    }

    private CaseProgress object(Act.Taken act, CaseProgress progress) {
        ObjectNode body =
                given(act).put("by", texts.get("objection.by")).put("content", texts.get("objection.content"));
        return progress.objected(Json.required(
                client.review(
                        actor(act, act.of().union(), "objection"), progress.openedId(), "notice/objections", body),
                "id"));
    }

    private CaseProgress closeNotice(Act.Taken act, CaseProgress progress) {
        ObjectNode body = given(act);
        upload(act, progress, BOARD_PHOTO, "board")
                .forEach((photo, stored) -> body.putArray(photo + "Photos").add(stored.fileId()));
        return write(act, progress, "notice/closure", body);
    }

    private Map<String, StoredFile> upload(Act.Taken act, CaseProgress progress, int material, String... photos) {
        Map<String, StoredFile> stored = new TreeMap<>();
        SideBySide.run(List.of(photos), photo -> {
                    Actor actor = actor(act, act.of().union(), photo);
                    byte[] content = TinyPhoto.jpeg(act.idempotencyKey(photo));
                    return Map.entry(
                            photo,
                            client.upload(
                                    actor,
                                    progress.openedId(),
                                    new Upload(material, photo + ".jpg", "image/jpeg", content)));
                })
                .forEach(each -> stored.put(each.getKey(), each.getValue()));
        return stored;
    }

    private CaseProgress write(Act.Taken act, CaseProgress progress, String resource, ObjectNode body) {
        return write(act, progress, act.of().union(), resource, body);
    }

    private CaseProgress write(Act.Taken act, CaseProgress progress, String user, String resource, ObjectNode body) {
        client.review(actor(act, user, "step"), progress.openedId(), resource, body);
        return progress;
    }

    private static Actor actor(Act act, String user, String call) {
        return Actor.of(user, act.idempotencyKey(call));
    }

    private static ObjectNode given(Act.Taken act) {
        return act.step().given().deepCopy();
    }

    private String dateOf(OffsetDateTime at) {
        return at.atZoneSameInstant(survey.zone()).toLocalDate().toString();
    }
}
