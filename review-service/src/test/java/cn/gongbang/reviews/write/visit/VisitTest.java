package cn.gongbang.reviews.write.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.problems.FieldProblem;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.AReview;
import cn.gongbang.reviews.requests.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-FLOW-2: the household visit. */
class VisitTest {
    private static final Entry ENTRY =
            new Entry(AReview.ID, AReview.ofGrassroots().stamp(), null);
    private static final String TWO = "[{\"name\":\"甲\",\"post\":\"主席\"},{\"name\":\"乙\"}]";

    @Test
    void givenFewerThanTwoInvestigators_whenRead_thenInvalid() {
        assertThat(problemsOf(body("2023-02-06", "[{\"name\":\"甲\",\"post\":\"主席\"}]")))
                .singleElement()
                .isEqualTo(FieldProblem.of("/investigators", "R-FLOW-2", "review.visit.investigators"));
    }

    @Test
    void givenTheSameInvestigatorTwice_whenRead_thenInvalid() {
        assertThat(problemsOf(body("2023-02-06", "[{\"name\":\"甲\"},{\"name\":\" 甲 \"}]")))
                .extracting(FieldProblem::pointer)
                .containsExactly("/investigators");
    }

    @Test
    void givenManyWrongFields_whenRead_thenAllAreNamed() {
        String body = "{\"visitedOn\":\"2023-02-30\",\"investigators\":[{\"name\":\"\"},null],\"homePhotos\":[],"
                + "\"workerPhotos\":[null]}";
        assertThat(problemsOf(body))
                .extracting(FieldProblem::pointer)
                .containsExactly(
                        "/visitedOn",
                        "/investigators/0/name",
                        "/investigators/1/name",
                        "/investigators",
                        "/homePhotos",
                        "/workerPhotos/0",
                        "/findings");
    }

    @Test
    void givenEndlessText_whenRead_thenInvalid() {
        String body = body("2023-02-06", TWO).replace("属实", "长".repeat(4_001));
        assertThat(problemsOf(body)).extracting(FieldProblem::pointer).containsExactly("/findings");
    }

    @ParameterizedTest
    @CsvSource({"true,true,", "false,false,", "null,false,", "'\"\"',false,", "'\"妻子求职\"',true,妻子求职", "[],false,"})
    void givenEmploymentNeeds_whenRead_thenKept(String raw, boolean needed, String details) {
        String body = body("2023-02-06", TWO).replaceFirst("}$", ",\"employmentNeeds\":" + raw + "}");
        RecordVisit command = read(body);
        assertThat(command.employmentNeeds()).isEqualTo(needed);
        assertThat(command.employmentDetails()).isEqualTo(details);
        assertThat(command.investigators()).hasSize(2);
    }

    @Test
    void givenVisitBeforeTheApplicationOrInTheFuture_whenRecorded_thenInvalid() {
        AReview review = AReview.ofGrassroots().on("2023-02-06");
        for (String day : List.of("2023-01-31", "2023-02-07")) {
            assertThat(review.refusalOf(review.visit(day)))
                    .extracting("status", "code")
                    .containsExactly(422, "R-FLOW-2");
        }
        assertThat(review.does(review.visit("2023-02-01"))
                        .state()
                        .results()
                        .fieldwork()
                        .visitors())
                .containsExactly("union");
    }

    private static String body(String visitedOn, String investigators) {
        return "{\"visitedOn\":\"" + visitedOn + "\",\"investigators\":" + investigators
                + ",\"homePhotos\":[\"h\"],\"workerPhotos\":[\"w\"],\"findings\":\"属实\"}";
    }

    private static RecordVisit read(String body) {
        return EventJson.mapper().readValue(body, VisitRequest.class).command(ENTRY);
    }

    private static List<FieldProblem> problemsOf(String body) {
        return catchThrowableOfType(Refusal.class, () -> read(body)).details().errors();
    }
}
