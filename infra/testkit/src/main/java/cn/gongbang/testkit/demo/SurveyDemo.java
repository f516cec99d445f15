package cn.gongbang.testkit.demo;

import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.client.Transport;
import cn.gongbang.testkit.compare.LedgerWeek;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.play.Texts;
import cn.gongbang.testkit.play.Timeline;
import cn.gongbang.testkit.survey.ChangeKind;
import cn.gongbang.testkit.survey.Survey;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Plays the bundled survey through a gateway with a simulated clock and prints what came out of it. */
public final class SurveyDemo {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<ChangeKind> WORTH_OPENING =
            List.of(ChangeKind.EXIT, ChangeKind.HOLDER_DEATH, ChangeKind.LEFT_JOB);

    private final Survey survey;
    private final Texts texts;

    public SurveyDemo() {
        this(Survey.bundled(), Texts.chinese());
    }

    public SurveyDemo(Survey survey, Texts texts) {
        this.survey = survey;
        this.texts = texts;
    }

    /** Played a second time, the same keys are answered with the first results and nothing is entered twice. */
    public void run(URI gateway, PrintStream out) {
        try (Transport transport = new Transport(gateway)) {
            GongbangClient client = new GongbangClient(transport, Patience.upTo(PATIENCE));
            PlayLog log = play(client, out);
            String campaign = survey.campaign().id();
            String root = survey.unions().root().code();
            DemoTables tables = new DemoTables(survey, texts);
            print(out, texts.get("demo.summary"), tables.summary(client.summary(campaign, root)));
            String week = LedgerWeek.of(survey.campaign().deadline()).toString();
            JsonNode ledger = client.ledger(campaign, week, root, "district");
            String cut = String.valueOf(ledger.path("cutAt").asString(""));
            print(out, texts.get("demo.ledger", week, cut), tables.ledger(ledger));
            worthOpening(gateway, log, out);
        }
    }

    private PlayLog play(GongbangClient client, PrintStream out) {
        out.println(texts.get(
                "demo.playing",
                survey.campaign().name(),
                survey.cases().size(),
                survey.changes().size()));
        long started = System.nanoTime();
        SurveyPlayer player = new SurveyPlayer(survey, client, PlayLog.empty(), new ProgressLine(out, texts));
        player.setUp();
        PlayLog log = player.play();
        out.println(texts.get("demo.settling"));
        client.settled(Duration.ofMinutes(2));
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        out.println(texts.get("demo.done", Timeline.of(survey).acts().size(), took.toSeconds()));
        if (log.refusals() > 0) {
            out.println(texts.get("demo.refused", log.refusals()));
        }
        return log;
    }

    private void worthOpening(URI gateway, PlayLog log, PrintStream out) {
        out.println();
        out.println(texts.get("demo.cases"));
        for (ChangeKind kind : WORTH_OPENING) {
            survey.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .filter(change ->
                            kind != ChangeKind.HOLDER_DEATH || change.given().has("newHolder"))
                    .map(change -> log.of(change.key()).caseId())
                    .filter(id -> id != null)
                    .findFirst()
                    .ifPresent(id -> {
                        out.println("· " + texts.get("demo.case." + kind));
                        out.println("  curl -u district:gongbang " + gateway.resolve("/api/cases/" + id));
                        out.println("  curl -u auditor:gongbang " + gateway.resolve("/api/cases/" + id + "/history"));
                    });
        }
    }

    private static void print(PrintStream out, String title, TextTable table) {
        out.println();
        out.println(title);
        table.lines().forEach(line -> out.println("  " + line));
    }
}
