package cn.gongbang.testkit.uninvited;

import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Answer;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.client.Transport;
import cn.gongbang.testkit.compare.Difference;
import cn.gongbang.testkit.compare.Findings;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SideBySide;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.Union;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** R-DUP under concurrency: many families that share one child apply at once, and exactly one case is opened. */
public final class Race {
    private static final int SHARED_CHILD = 2;

    private final Survey survey;
    private final GongbangClient client;
    private final FictionalPeople people = FictionalPeople.unforeseen();

    private Race(Survey survey, GongbangClient client) {
        this.survey = survey;
        this.client = client;
    }

    /** With the unions and the campaign of the bundled survey. */
    public static List<Difference> run(URI gateway, int clients) {
        return run(gateway, clients, Survey.bundled());
    }

    /** No differences: one case, the others refused by R-DUP, and nothing of the losers left behind. */
    public static List<Difference> run(URI gateway, int clients, Survey survey) {
        try (Transport transport = new Transport(gateway)) {
            GongbangClient client = new GongbangClient(transport, Patience.none());
            new SurveyPlayer(survey, client, PlayLog.empty(), Progress.SILENT).setUp();
            return new Race(survey, client).race(clients);
        }
    }

    private record Entry(Actor actor, ObjectNode application) {}

    private List<Difference> race(int clients) {
        Findings findings = new Findings();
        int before = settledCases();
        List<Entry> entries = entries(clients);
        CyclicBarrier start = new CyclicBarrier(clients);
        List<Answer> answers = SideBySide.run(entries, clients, entry -> {
            together(start);
            return client.send(Call.json("POST", entry.actor(), "/api/cases", entry.application()));
        });
        long opened = answers.stream().filter(answer -> answer.status() == 201).count();
        long refused = answers.stream()
                .filter(answer -> answer.problem().is(409, "R-DUP"))
                .count();
        findings.equal("race: 201", 1L, opened);
        findings.equal("race: 409 R-DUP", clients - 1L, refused);
        answers.stream()
                .filter(answer -> answer.status() != 201 && !answer.problem().is(409, "R-DUP"))
                .forEach(answer -> findings.equal(
                        "race: answer", "201 or 409 R-DUP", answer.problem().brief()));
        findings.equal("race: cases opened", before + 1, settledCases());
        for (int i = 0; i < clients; i++) {
            if (answers.get(i).status() != 201) {
                appliesAlone(findings, entries.get(i));
            }
        }
        findings.equal("race: cases after the losers applied alone", before + clients, settledCases());
        return findings.result().differences();
    }

    private List<Entry> entries(int clients) {
        List<Union> unions = survey.unions().ofKind(Union.Kind.GRASSROOTS);
        String child = people.bornIn(2012, 2016);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            String union = unions.get(i % unions.size()).code();
            entries.add(new Entry(
                    Actor.of(union, "race-" + UUID.randomUUID()),
                    people.application(survey.campaign().id(), union, child)));
        }
        return entries;
    }

    /** The loser's other people are still free: without the shared child the same family is accepted. */
    private void appliesAlone(Findings findings, Entry loser) {
        ObjectNode alone = loser.application().deepCopy();
        ((ArrayNode) alone.path("people")).remove(SHARED_CHILD);
        Answer answer = client.send(Call.json("POST", Actor.of(loser.actor().user()), "/api/cases", alone));
        findings.holds("race: a loser applies alone", answer.status() == 201, "201", answer.body());
    }

    private int settledCases() {
        client.settled(Duration.ofMinutes(1));
        return client.countCases(GongbangClient.DISTRICT, survey.campaign().id());
    }

    private static void together(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the start", e);
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException("another runner gave up at the start", e);
        }
    }
}
