package cn.gongbang.reviews.write.visit;

import cn.gongbang.reviews.requests.Entry;
import cn.gongbang.reviews.requests.FieldChecks;
import cn.gongbang.reviews.requests.FreeForm;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * The body of a visit (contract.md, review-service).
 *
 * @param employmentNeeds true or false, or who needs which job in words or as a list
 */
record VisitRequest(
        @Nullable String visitedOn,
        @Nullable List<@Nullable InvestigatorFields> investigators,
        @Nullable List<@Nullable String> homePhotos,
        @Nullable List<@Nullable String> workerPhotos,
        @Nullable JsonNode findings,
        @Nullable JsonNode employmentNeeds) {

    record InvestigatorFields(
            @Nullable String name, @Nullable String post) {}

    /** @throws cn.gongbang.platform.problems.Refusal 422 naming every field that is wrong */
    RecordVisit command(Entry entry) {
        FieldChecks checks = new FieldChecks();
        JsonNode needs = employmentNeeds == null ? NullNode.getInstance() : employmentNeeds;
        String details = needs.isBoolean() ? null : checks.optionalText("/employmentNeeds", FreeForm.text(needs));
        RecordVisit command = new RecordVisit(
                entry.reviewId(),
                checks.date("/visitedOn", visitedOn),
                TwoInvestigators.of(investigators, checks),
                checks.files("/homePhotos", homePhotos, "R-FLOW-2"),
                checks.files("/workerPhotos", workerPhotos, "R-FLOW-2"),
                checks.text("/findings", FreeForm.text(findings)),
                details != null || needs.isBoolean() && needs.booleanValue(),
                details,
                entry.stamp(),
                entry.expectedVersion());
        checks.orRefuse();
        return command;
    }
}
