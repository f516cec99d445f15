package cn.gongbang.testkit.play;

import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.ProblemException;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import tools.jackson.databind.JsonNode;

/**
 * Plays a survey in order of time. Every write carries an Idempotency-Key made from the survey's key and the place of
 * the step, so that a write whose answer was lost is made again without harm; a player with the log of an earlier one
 * goes on where that one stopped.
 */
public final class SurveyPlayer {
    private static final Set<String> ON_THE_WAY = Set.of("APPLIED", "IN_REVIEW");
    private static final Duration DECISION_ARRIVES_WITHIN = Duration.ofSeconds(10);

    private final Survey survey;
    private final GongbangClient client;
    private final SimulatedClock clock;
    private final JourneyCalls journeys;
    private final PlayLog log;
    private final Progress progress;

    public SurveyPlayer(Survey survey, GongbangClient client, PlayLog log, Progress progress) {
        this.survey = survey;
        this.clock = new SimulatedClock(client);
        this.client = client.recoveringBy(clock::restore);
        this.journeys = new JourneyCalls(survey, this.client);
        this.log = log;
        this.progress = progress;
    }

    public PlayLog log() {
        return log;
    }

    /** Unions, policy and campaign, as the administrator enters them. */
    public void setUp() {
        client.replaceUnions(survey.unions().json());
        client.putPolicy(survey.policyId(), survey.policy());
        client.putCampaign(survey.campaign().id(), survey.campaignBody());
    }

    /**
     * All steps and changes that the log does not hold yet. A refused step ends its case and is kept in the log.
     *
     * @throws java.io.UncheckedIOException when the gateway stays away longer than the client's patience
     */
    public PlayLog play() {
        Timeline timeline = Timeline.of(survey);
        int total = timeline.acts().size();
        int done = 0;
        for (List<Act> batch : timeline.batches()) {
            List<Act> open =
                    batch.stream().filter(act -> !log.of(act.key()).skips(act)).toList();
            if (!open.isEmpty()) {
                clock.moveTo(open.getFirst().at());
                SideBySide.run(open, this::perform);
            }
            done += batch.size();
            progress.played(done, total, batch.getFirst().at());
        }
        return log;
    }

    private CaseProgress perform(Act act) {
        CaseProgress before = log.of(act.key());
        CaseProgress after;
        try {
            after = switch (act) {
                case Act.Taken taken -> journeys.perform(taken, before).done(act.index());
                case Act.Changed changed -> change(changed, before).done(act.index());
            };
        } catch (CancellationException interrupted) {
            throw interrupted;
        } catch (ProblemException | IllegalStateException refused) {
            after = before.refused(
                    new CaseProgress.Refusal(act.index(), act.describe(), String.valueOf(refused.getMessage())));
        }
        log.note(act.key(), after);
        return after;
    }

    private CaseProgress change(Act.Changed act, CaseProgress before) {
        CaseProgress ended = before.outcome() == null ? before.ended(awaitOutcome(before.openedId())) : before;
        log.note(act.key(), ended);
        Actor actor = Actor.of(act.change().by(), act.idempotencyKey("change"));
        client.change(
                actor,
                before.openedId(),
                act.change().kind().resource(),
                act.change().body());
        log.afterChange().put(act.change().number(), client.caseNow(GongbangClient.DISTRICT, before.openedId()));
        return ended;
    }

    /** The decision reaches the case through events; a change must not overtake it. */
    private JsonNode awaitOutcome(String caseId) {
        return client.await(
                DECISION_ARRIVES_WITHIN,
                () -> client.caseNow(GongbangClient.DISTRICT, caseId),
                now -> !ON_THE_WAY.contains(String.valueOf(Json.text(now.path("status")))));
    }
}
