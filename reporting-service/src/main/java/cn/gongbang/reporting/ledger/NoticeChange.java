package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.events.ReviewFact;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R-FLOW-4: what a fact of a review did to the public notice of its case. */
public sealed interface NoticeChange {
    /** A notice hangs until the end of {@code endsOn}. */
    record Posted(LocalDate endsOn) implements NoticeChange {}

    /** It was closed, made void, or the case was sent back. */
    record Over() implements NoticeChange {}

    static Optional<NoticeChange> of(ReviewFact fact, @Nullable LocalDate endsOn) {
        return switch (fact) {
            case NOTICE_POSTED -> Optional.ofNullable(endsOn).map(Posted::new);
            case NOTICE_CLOSED, NOTICE_VOIDED, OBJECTION_UPHELD, SENT_BACK, REJECTED -> Optional.of(new Over());
            default -> Optional.empty();
        };
    }
}
