package cn.gongbang.standalone.acceptance;

import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.TinyPhoto;
import cn.gongbang.testkit.client.Upload;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.ResidentIds;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes fictional families of one person step by step through their review. */
public final class Filing {
    private static final int HOME_AND_WORKER_PHOTOS = 7;
    private static final int BOARD_PHOTO = 8;
    private final GongbangClient client;
    private int families;

    public Filing(GongbangClient client) {
        this.client = client;
    }

    /** The next family applies at the union; answers the case's id. */
    String apply(String campaign, String union) {
        return client.apply(Actor.of(union), application(campaign, union)).id();
    }

    public ObjectNode application(String campaign, String union) {
        String born = LocalDate.of(1980, 1, 1).plusDays(families).format(DateTimeFormatter.BASIC_ISO_DATE);
        String id = ResidentIds.complete("440704" + born + "%03d".formatted(++families));
        ObjectNode application = Json.object()
                .put("campaign", campaign)
                .put("union", union)
                .put("channel", "GRASSROOTS_UNION")
                .putNull("accident");
        application
                .putArray("people")
                .addObject()
                .put("residentId", id)
                .put("name", "欧阳𠮷")
                .put("relation", "HOLDER")
                .put("health", "GOOD")
                .put("employment", "EMPLOYED")
                .put("ableToWork", true);
        application
                .putArray("incomes")
                .addObject()
                .put("person", "HOLDER")
                .put("kind", "WAGE")
                .put("amount", "9000.00");
        application.putArray("expenses");
        application.putObject("causes").put("primary", "OTHER").putArray("secondary");
        return application;
    }

    void visit(String user, String caseId, String day) {
        ObjectNode body = Json.object().put("visitedOn", day).put("findings", "属实");
        body.putArray("homePhotos").add(photo(user, caseId, HOME_AND_WORKER_PHOTOS));
        body.putArray("workerPhotos").add(photo(user, caseId, HOME_AND_WORKER_PHOTOS));
        var investigators = body.putArray("investigators");
        investigators.addObject().put("name", "何欣").put("post", "主席");
        investigators.addObject().put("name", "梁敏").put("post", "委员");
        client.review(Actor.of(user), caseId, "visit", body);
    }

    void deliberate(String user, String caseId) {
        client.review(
                Actor.of(user),
                caseId,
                "deliberation",
                Json.object().put("outcome", "PASSED").put("opinion", "情况属实"));
    }

    void postNotice(String user, String caseId, String day) {
        client.review(
                Actor.of(user),
                caseId,
                "notice",
                Json.object().put("postedOn", day).put("place", "公示栏"));
    }

    void closeNotice(String user, String caseId) {
        ObjectNode body = Json.object();
        body.putArray("boardPhotos").add(photo(user, caseId, BOARD_PHOTO));
        client.review(Actor.of(user), caseId, "notice/closure", body);
    }

    /** The next family of the sample's campaign is applied, visited, deliberated and on the board, all on one day. */
    String noticed(String union, String day) {
        String caseId = apply("2023", union);
        visit(union, caseId, day);
        deliberate(union, caseId);
        postNotice(union, caseId, day);
        return caseId;
    }

    void closeAndApprove(String union, String street, String caseId) {
        closeNotice(union, caseId);
        approve(street, caseId);
    }

    /** From the closed notice on, by street and district. */
    void approve(String street, String caseId) {
        client.review(Actor.of(street), caseId, "subdistrict-review", passed());
        client.review(
                Actor.of(GongbangClient.DISTRICT),
                caseId,
                "cross-check",
                Json.object().put("register", "ALL").put("result", "CLEAR"));
        client.review(
                Actor.of(GongbangClient.APPROVER),
                caseId,
                "district-decision",
                Json.object().put("outcome", "APPROVED"));
    }

    JsonNode income(String user, String caseId, String day) {
        ObjectNode body = Json.object().put("effectiveOn", day);
        body.putArray("incomes")
                .addObject()
                .put("person", "HOLDER")
                .put("kind", "WAGE")
                .put("amount", "9100.00");
        body.putArray("expenses");
        return client.change(Actor.of(user), caseId, "income", body);
    }

    private static ObjectNode passed() {
        return Json.object().put("outcome", "PASSED");
    }

    private String photo(String user, String caseId, int material) {
        byte[] content = TinyPhoto.jpeg(UUID.randomUUID().toString());
        return client.upload(Actor.of(user), caseId, new Upload(material, "photo.jpg", "image/jpeg", content))
                .fileId();
    }
}
