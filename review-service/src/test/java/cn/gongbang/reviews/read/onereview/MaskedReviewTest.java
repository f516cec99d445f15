package cn.gongbang.reviews.read.onereview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.reviews.AReview;
import cn.gongbang.reviews.desk.ReviewAnswers;
import cn.gongbang.reviews.desk.ReviewResource;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R-PII-1: whoever does not work the case sees how it stands and nothing people wrote of the family. */
class MaskedReviewTest {
    private static final Set<String> WRITTEN =
            Set.of("findings", "employmentDetails", "opinion", "by", "content", "remark", "overrideReason", "note");
    private final ReviewResource plain =
            ReviewAnswers.resource(AReview.ofGrassroots().crossChecked().state());

    @Test
    void givenAReviewAllButDecided_whenMasked_thenNothingThatPeopleWroteIsLeft() {
        assertThat(plain.visit().findings()).isNotBlank();
        assertThat(plain.deliberation().opinion()).isNotBlank();
        ReviewResource masked = MaskedReview.of(plain);
        assertThat(List.of(masked.visit(), masked.deliberation(), masked.subdistrictReview()))
                .allSatisfy(part -> {
                    for (RecordComponent component : part.getClass().getRecordComponents()) {
                        Object value = component.getAccessor().invoke(part);
                        assertThat(WRITTEN.contains(component.getName()) && value != null)
                                .as(component.getName())
                                .isFalse();
                    }
                });
    }

    @Test
    void givenAReview_whenMasked_thenHowItStandsIsLeft() {
        ReviewResource masked = MaskedReview.of(plain);
        assertThat(masked.step()).isEqualTo(plain.step());
        assertThat(masked.status()).isEqualTo(plain.status());
        assertThat(masked.responsible()).isEqualTo(plain.responsible());
        assertThat(masked.due()).isEqualTo(plain.due());
        assertThat(masked.visit().visitedOn()).isEqualTo(plain.visit().visitedOn());
        assertThat(masked.notice().endsOn()).isEqualTo(plain.notice().endsOn());
        assertThat(masked.crossChecks()).isEqualTo(plain.crossChecks());
        assertThat(masked.version()).isEqualTo(plain.version());
    }

    @Test
    void givenNothingDoneYet_whenMasked_thenThereIsNothingToHide() {
        ReviewResource young = ReviewAnswers.resource(AReview.ofDirect().state());
        assertThat(MaskedReview.of(young)).isEqualTo(young);
    }
}
