package cn.gongbang.reviews.publicity;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.web.Page;
import cn.gongbang.reviews.board.BoardReader;
import cn.gongbang.reviews.board.BoardRow;
import cn.gongbang.reviews.requests.Paging;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/notices}: the public notices now running, without sign-in. A notice comes off by itself after its last
 * day, and at once when it is closed or void.
 */
@RestController
class NoticesEndpoint {
    private final BoardReader board;
    private final NoticeText texts;
    private final Clock clock;

    NoticesEndpoint(BoardReader board, NoticeText texts, Clock clock) {
        this.board = board;
        this.texts = texts;
        this.clock = clock;
    }

    /** domain.md §6: nothing else of a case may be shown. */
    record PublicNotice(
            String name,
            UnionCode union,
            String unionName,
            Category category,
            Cause cause,
            int familySize,
            LocalDate startsOn,
            LocalDate endsOn,
            String objectionChannel) {}

    @GetMapping("/api/notices")
    Page<PublicNotice> running(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size, Locale locale) {
        Paging paging = new Paging(page, size);
        Map<String, String> unions = board.unionNames();
        String today = LocalDate.now(clock).toString();
        var rows = board.page(
                Filters.and(Filters.eq("review.running", true), Filters.gte("review.endsOn", today)),
                Sorts.descending("review.postedOn"),
                paging.page(),
                paging.size());
        return new Page<>(
                rows.items().stream().map(row -> shown(row, unions, locale)).toList(),
                rows.page(),
                rows.size(),
                rows.total());
    }

    private PublicNotice shown(BoardRow row, Map<String, String> unions, Locale locale) {
        BoardRow.Face face = row.face();
        String union = unions.getOrDefault(face.union().value(), face.union().value());
        return new PublicNotice(
                face.maskedName(),
                face.union(),
                union,
                face.category(),
                face.cause(),
                face.familySize(),
                Objects.requireNonNull(row.standing().postedOn()),
                Objects.requireNonNull(row.standing().endsOn()),
                texts.objectionChannel(union, locale));
    }
}
