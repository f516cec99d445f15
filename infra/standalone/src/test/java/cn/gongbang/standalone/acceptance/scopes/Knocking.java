package cn.gongbang.standalone.acceptance.scopes;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knocks at an endpoint as everybody of the matrix and tells what was otherwise than the matrix says. */
final class Knocking {
    private static final Set<Integer> NOT_LET_IN = Set.of(401, 403, 404, 405);
    private static final List<String> TELLING_HEADERS = List.of("ETag", "Location", "Last-Modified");
    private final Map<Place, Family> families;

    Knocking(Map<Place, Family> families) {
        this.families = families;
    }

    /** One sentence for each difference. */
    List<String> at(Row row, Way way) throws Exception {
        List<String> differences = new ArrayList<>();
        for (Who who : Who.values()) {
            for (String difference : at(row, way, who)) {
                differences.add("%s, %s, as %s %s (%s): %s"
                        .formatted(row.name(), way.name(), who.role(), who.relation(), who.user(), difference));
            }
        }
        return differences;
    }

    private List<String> at(Row row, Way way, Who who) throws Exception {
        Family family = families.get(who.place());
        String path = family.in(row.path()) + family.in(row.query());
        return switch (row.door(who)) {
            case OPEN -> open(row, way, who, path);
            case OWN_ONLY -> ownOnly(row, way, who, path);
            case SHUT -> shut(row, way, who, path, row.path().startsWith("/internal/") && !way.isDirect() ? 404 : 403);
            case SIGN_IN -> shut(row, way, who, path, 401);
        };
    }

    private List<String> open(Row row, Way way, Who who, String path) throws Exception {
        Family family = families.get(who.place());
        HttpResponse<byte[]> answer = way.send(row.method(), row.service(), path, row.knock(), family, who.user());
        boolean letIn = row.reads() || row.names()
                ? answer.statusCode() == 200
                : answer.statusCode() < 500 && !NOT_LET_IN.contains(answer.statusCode());
        List<String> wrong = new ArrayList<>();
        if (!letIn) {
            wrong.add("not let in but " + told(answer));
        }
        if (row.names() && !text(answer).contains(family.caseId())) {
            wrong.add("does not find its case: " + told(answer));
        }
        return wrong;
    }

    private List<String> ownOnly(Row row, Way way, Who who, String path) throws Exception {
        Family family = families.get(who.place());
        HttpResponse<byte[]> answer = way.send(row.method(), row.service(), path, row.knock(), family, who.user());
        return answer.statusCode() == 200 ? telling(answer, family) : List.of("not 200 but " + told(answer));
    }

    /** Shut whatever is sent: a read, its head, one that knows the ETag; a write that is complete and one that is wrong. */
    private List<String> shut(Row row, Way way, Who who, String path, int status) throws Exception {
        Family family = families.get(who.place());
        List<HttpResponse<byte[]>> answers = new ArrayList<>();
        if (row.reads()) {
            answers.add(way.send("GET", row.service(), path, Sent.NOTHING, family, who.user()));
            answers.add(way.send("HEAD", row.service(), path, Sent.NOTHING, family, who.user()));
            answers.add(way.send("GET", row.service(), path, Sent.NOTHING, family, who.user(), "If-None-Match", "*"));
            answers.add(
                    way.send("GET", row.service(), path, Sent.NOTHING, family, who.user(), "If-None-Match", "\"0\""));
        } else {
            answers.add(way.send(row.method(), row.service(), path, row.write(), family, who.user()));
            if (row.aboutOneCase()) {
                answers.add(way.send(row.method(), row.service(), path, row.knock(), family, who.user()));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (HttpResponse<byte[]> answer : answers) {
            if (answer.statusCode() != status) {
                wrong.add("not " + status + " but " + told(answer));
            }
            wrong.addAll(telling(answer, family));
        }
        return wrong;
    }

    /** What an answer tells of the case that it should keep to itself. */
    private static List<String> telling(HttpResponse<byte[]> answer, Family family) {
        String text = text(answer);
        Stream<String> inBody = Stream.of(family.caseId(), family.number(), family.fileId(), "欧阳")
                .filter(text::contains)
                .map(word -> "tells " + word + ": " + told(answer));
        Stream<String> inHeaders = answer.statusCode() == 200
                ? Stream.empty()
                : TELLING_HEADERS.stream()
                        .filter(header -> answer.headers().firstValue(header).isPresent())
                        .map(header -> "has the header " + header);
        return Stream.concat(inBody, inHeaders).toList();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String told(HttpResponse<byte[]> answer) {
        String text = text(answer);
        return answer.statusCode() + " "
                + Optional.of(text)
                        .map(all -> all.substring(0, Math.min(all.length(), 300)))
                        .orElse("");
    }
}
