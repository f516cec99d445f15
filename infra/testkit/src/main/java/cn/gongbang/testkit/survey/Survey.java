package cn.gongbang.testkit.survey;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A recorded survey: its unions, policy and campaign, the journeys and changes to play, and what must come out. */
public record Survey(
        Campaign campaign,
        UnionTree unions,
        JsonNode policy,
        List<SurveyCase> cases,
        List<Change> changes,
        Expected expected) {

    /** The 2023 survey that ships with the project. */
    public static Survey bundled() {
        SurveyFiles files = SurveyFiles.bundled();
        return read(files, Campaign.of(files.json("campaign.json")));
    }

    /**
     * A survey of the same form in a folder. Its campaign is read from {@code campaign.json} there, or is the bundled
     * one when the applications name the same campaign.
     *
     * @throws IllegalArgumentException when the campaign is neither given nor known
     */
    public static Survey at(Path folder) {
        SurveyFiles files = SurveyFiles.in(folder);
        SurveyFiles source = files.has("campaign.json") ? files : SurveyFiles.bundled();
        return read(files, Campaign.of(source.json("campaign.json")));
    }

    /** A survey of the same form in a folder, under a campaign given by the caller. */
    public static Survey at(Path folder, Campaign campaign) {
        return read(SurveyFiles.in(folder), campaign);
    }

    private static Survey read(SurveyFiles files, Campaign campaign) {
        List<SurveyCase> cases = files.jsonLines("applications.jsonl").stream()
                .map(SurveyCase::of)
                .toList();
        List<JsonNode> changes = files.jsonLines("changes.jsonl");
        List<String> campaigns =
                cases.stream().map(SurveyCase::campaign).distinct().toList();
        if (!campaigns.equals(List.of(campaign.id()))) {
            throw new IllegalArgumentException(
                    "the applications are of campaign " + campaigns + ", given is " + campaign.id());
        }
        return new Survey(
                campaign,
                UnionTree.of(files.json("unions.json")),
                files.json("policy.json"),
                cases,
                IntStream.range(0, changes.size())
                        .mapToObj(i -> Change.of(i, changes.get(i)))
                        .toList(),
                Expected.of(files));
    }

    /** The same survey with another expectation. */
    public Survey expecting(Expected other) {
        return new Survey(campaign, unions, policy, cases, changes, other);
    }

    public String policyId() {
        return Json.required(policy, "id");
    }

    public ZoneId zone() {
        return ZoneId.of(Json.required(policy, "zone"));
    }

    /** The time of day at which a week's ledger is cut. */
    public LocalTime ledgerCutoff() {
        return LocalTime.parse(Json.required(policy.path("ledger"), "cutoff"));
    }

    /** The body of {@code PUT /api/campaigns/{id}}: the campaign covers the whole tree. */
    public ObjectNode campaignBody() {
        return Json.object()
                .put("id", campaign.id())
                .put("name", campaign.name())
                .put("opensOn", campaign.opensOn().toString())
                .put("deadline", campaign.deadline().toString())
                .put("policy", policyId())
                .put("scope", unions.root().code());
    }

    /** Every instant at which something happens. */
    public Stream<OffsetDateTime> instants() {
        return Stream.concat(
                cases.stream().flatMap(each -> each.journey().stream()).map(JourneyStep::at),
                changes.stream().map(Change::at));
    }
}
