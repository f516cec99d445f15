package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.survey.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The figures of one case: those the data expects beside those of {@code GET /api/cases/{id}}. */
record CaseFigures(String where, JsonNode expected, JsonNode actual) {
    static final List<String> ASSESSMENT =
            List.of("category", "familySize", "countedIncome", "rigidExpense", "perCapita", "standard", "multiple");

    /** Compares a field that has the same name on both sides; absent on both sides is equal. */
    CaseFigures same(Findings findings, String field) {
        findings.equal(where + " " + field, Json.text(expected.path(field)), Json.text(actual.path(field)));
        return this;
    }

    CaseFigures status(Findings findings, String expectedField) {
        findings.equal(where + " status", Json.text(expected.path(expectedField)), Json.text(actual.path("status")));
        return this;
    }

    CaseFigures holder(Findings findings) {
        findings.equal(
                where + " holder",
                Json.text(expected.path("holder")),
                Json.text(actual.path("holder").path("residentId")));
        return this;
    }

    /** Every field of the expected assessment; none is compared where the data expects none. */
    CaseFigures assessment(Findings findings) {
        expected.path("assessment")
                .properties()
                .forEach(field -> findings.equal(
                        where + " assessment." + field.getKey(),
                        Json.text(field.getValue()),
                        Json.text(actual.path("assessment").path(field.getKey()))));
        return this;
    }
}
