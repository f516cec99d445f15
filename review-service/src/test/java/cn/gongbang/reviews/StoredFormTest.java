package cn.gongbang.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.Deliberation;
import cn.gongbang.reviews.review.Objection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

/** Every event survives the store and every command the way between processes. */
class StoredFormTest {
    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(EventJson::configure)
            .build();

    @Test
    void givenEveryKindOfEvent_whenStoredAndRead_thenTheSame() {
        Set<Class<?>> kinds = new HashSet<>();
        Stream.of(approved(), rejected(), failed())
                .flatMap(review -> review.events().stream())
                .forEach(event -> {
                    kinds.add(event.getClass());
                    assertThat(copy(event)).isEqualTo(event);
                });
        assertThat(kinds).containsExactlyInAnyOrder(ReviewEvent.class.getPermittedSubclasses());
    }

    @Test
    void givenEveryKindOfCommand_whenSentAndRead_thenTheSame() {
        AReview review = AReview.ofGrassroots();
        List.of(
                        review.visit("2023-02-06"),
                        review.deliberation(Deliberation.Outcome.FAILED),
                        review.posting("2023-02-09"),
                        review.objection("o1"),
                        review.resolution("o1", Objection.Outcome.UPHELD),
                        review.closing(),
                        review.passing(),
                        review.sendingBackFromSubdistrict(ReviewStep.VISIT),
                        review.crossCheck(Register.VEHICLE, Exclusion.VEHICLE),
                        review.approval("理由"),
                        review.rejection(),
                        review.sendingBack(ReviewStep.CROSS_CHECK),
                        review.resubmission(),
                        review.noting(3, Category.DEEP, true, false))
                .forEach(command -> assertThat(copy(command)).isEqualTo(command));
    }

    private static AReview approved() {
        AReview review = AReview.ofGrassroots().visited().passed().posted("2023-02-09");
        review.does(review.objection("o1")).does(review.resolution("o1", Objection.Outcome.DISMISSED));
        review.told(new CaseSnapshot.Finding("x1", Exclusion.VEHICLE, null, ExclusionOutcome.DISMISSED))
                .told(new CaseSnapshot.Finding("x1", Exclusion.VEHICLE, null, null))
                .told();
        review.changed().does(review.posting("2023-02-09")).on("2023-02-21").does(review.closing());
        review.does(review.passing())
                .does(review.crossCheck(Register.ALL, null))
                .as("approver");
        return review.does(review.approval(null));
    }

    private static AReview rejected() {
        AReview review = AReview.ofDirect().visited().passed().posted("2023-02-09");
        review.does(review.objection("o1")).does(review.resolution("o1", Objection.Outcome.UPHELD));
        review.does(review.resubmission()).closed().does(review.crossCheck(Register.ALL, null));
        return review.as("approver").does(review.as("approver").rejection());
    }

    private static AReview failed() {
        AReview review = AReview.ofDirect().visited().on("2023-02-08");
        return review.does(review.deliberation(Deliberation.Outcome.FAILED));
    }

    private Object copy(Object original) {
        SerializedObject<byte[]> stored = serializer.serialize(original, byte[].class);
        return serializer.deserialize(stored);
    }
}
