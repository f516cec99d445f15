package cn.gongbang.testkit.uninvited;

import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Answer;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.client.Problem;
import cn.gongbang.testkit.client.Transport;
import cn.gongbang.testkit.client.Upload;
import cn.gongbang.testkit.compare.Difference;
import cn.gongbang.testkit.compare.Findings;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.Union;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Bad input over HTTP: each piece is answered with problem details that name the field, and nothing is stored. When no
 * case exists yet one is opened first, to upload an empty file to.
 */
public final class BadInputs {
    private static final Set<Integer> STATUSES = Set.of(400, 413, 415, 422);
    private static final Pattern STACK_TRACE =
            Pattern.compile("\\sat [\\w.$]+\\(|\\.java:\\d+|(java|jakarta|tools|org)\\.[\\w.]+(Exception|Error)");

    private final Survey survey;
    private final GongbangClient client;
    private final Findings findings = new Findings();

    private BadInputs(Survey survey, GongbangClient client) {
        this.survey = survey;
        this.client = client;
    }

    /** With the unions and the campaign of the bundled survey. */
    public static List<Difference> run(URI gateway) {
        return run(gateway, Survey.bundled());
    }

    /** No differences: every bad input was refused as it should be and nothing was stored. */
    public static List<Difference> run(URI gateway, Survey survey) {
        try (Transport transport = new Transport(gateway)) {
            GongbangClient client = new GongbangClient(transport, Patience.none());
            new SurveyPlayer(survey, client, PlayLog.empty(), Progress.SILENT).setUp();
            return new BadInputs(survey, client).refusals();
        }
    }

    private List<Difference> refusals() {
        FictionalPeople people = FictionalPeople.unforeseen();
        String campaign = survey.campaign().id();
        String union = survey.unions().ofKind(Union.Kind.GRASSROOTS).getFirst().code();
        if (client.countCases(GongbangClient.DISTRICT, campaign) == 0) {
            client.apply(Actor.of("app"), people.application(campaign, union, people.bornIn(2012, 2016)));
        }
        client.settled(Duration.ofMinutes(1));
        int before = client.countCases(GongbangClient.DISTRICT, campaign);
        BadInput.applications(() -> people.application(campaign, union, people.bornIn(2012, 2016)))
                .forEach(this::refused);
        refused(emptyFile());
        client.settled(Duration.ofMinutes(1));
        findings.equal("cases after bad input", before, client.countCases(GongbangClient.DISTRICT, campaign));
        return findings.result().differences();
    }

    private BadInput emptyFile() {
        JsonNode existing = client.get(GongbangClient.DISTRICT, "/api/cases?size=1")
                .path("items")
                .path(0);
        Upload empty = new Upload(7, "empty.jpg", "image/jpeg", new byte[0]);
        Actor actor = Actor.of(Json.required(existing, "union"));
        return new BadInput("empty file", GongbangClient.uploadCall(actor, Json.required(existing, "id"), empty), null);
    }

    private void refused(BadInput input) {
        Answer answer = client.send(input.call());
        Problem problem = answer.problem();
        String where = "bad input: " + input.name() + " ";
        findings.holds(where + "status", STATUSES.contains(answer.status()), STATUSES.toString(), problem.brief());
        findings.holds(
                where + "media type",
                answer.mediaType().startsWith("application/problem+json"),
                "application/problem+json",
                answer.mediaType());
        findings.holds(where + "code", problem.code() != null, "a code", problem.brief());
        findings.holds(
                where + "stack trace", !STACK_TRACE.matcher(answer.body()).find(), "no stack trace", problem.brief());
        String pointer = input.pointer();
        if (pointer != null && answer.status() != 413) {
            findings.holds(where + "pointer", problem.names(pointer), pointer, problem.brief());
        }
    }
}
