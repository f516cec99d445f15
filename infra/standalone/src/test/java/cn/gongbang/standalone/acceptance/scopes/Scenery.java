package cn.gongbang.standalone.acceptance.scopes;

import cn.gongbang.standalone.acceptance.Filing;
import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.TinyPhoto;
import cn.gongbang.testkit.client.Upload;
import cn.gongbang.testkit.survey.Json;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A family in every place, with a review that waits for the visit, a file in its dossier and an import that named it. */
final class Scenery {
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(20);
    private static final int PHOTO_OF_HOME = 7;

    private Scenery() {}

    static Map<Place, Family> set(GongbangClient client) {
        Filing filing = new Filing(client);
        Map<Place, Family> families = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            ObjectNode application = filing.application("2023", place.appliedTo());
            if (place == Place.FILED_BY_APP) {
                application.put("channel", "WORKERS_APP");
            }
            var opened = client.apply(Actor.of(place.filedBy()), application);
            byte[] photo = TinyPhoto.jpeg(UUID.randomUUID().toString());
            String file = client.upload(
                            Actor.of(place.filedBy()),
                            opened.id(),
                            new Upload(PHOTO_OF_HOME, "photo.jpg", "image/jpeg", photo))
                    .fileId();
            families.put(place, new Family(place, opened.id(), opened.number(), application, file, "not imported yet"));
        }
        client.replaceUnions(withoutTheDissolved(client.get("admin", "/api/unions")));
        client.settled(SETTLES_WITHIN);
        families.replaceAll((place, family) -> imported(client, family));
        client.settled(SETTLES_WITHIN);
        return families;
    }

    private static Family imported(GongbangClient client, Family family) {
        Place place = family.place();
        ObjectNode application = family.application().put("union", place.union());
        Family moved = new Family(place, family.caseId(), family.number(), application, family.fileId(), "");
        JsonNode job = client.send(Call.raw(
                        "POST",
                        Actor.of(place.importedBy()),
                        "/api/cases/import",
                        Sent.LINES.contentType(),
                        Sent.LINES.body().apply(moved)))
                .json();
        return new Family(
                place, family.caseId(), family.number(), application, family.fileId(), Json.required(job, "id"));
    }

    private static ArrayNode withoutTheDissolved(JsonNode tree) {
        ArrayNode left = Json.MAPPER.createArrayNode();
        for (JsonNode union : tree.values()) {
            if (!union.path("code").asString().equals(Place.DISTRICT.appliedTo())) {
                left.add(union);
            }
        }
        return left;
    }
}
