package cn.gongbang.reviews.publicity;

import cn.gongbang.reviews.board.BoardReader;
import cn.gongbang.reviews.board.BoardRow;
import cn.gongbang.reviews.review.Notice;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a public notice (公示书): only what domain.md §6 allows on it. */
@Component
public class NoticeText {
    private final BoardReader board;
    private final MessageSource messages;

    NoticeText(BoardReader board, MessageSource messages) {
        this.board = board;
        this.messages = messages;
    }

    public String of(BoardRow.Face face, Notice notice, Locale locale) {
        String union = board.unionNames()
                .getOrDefault(face.union().value(), face.union().value());
        Object[] shown = {
            union,
            face.maskedName(),
            label("category." + face.category(), locale),
            label("cause." + face.cause(), locale),
            String.valueOf(face.familySize()),
            notice.postedOn().toString(),
            notice.endsOn().toString(),
            objectionChannel(union, locale)
        };
        return messages.getMessage("notice.text", shown, locale);
    }

    String objectionChannel(String union, Locale locale) {
        return messages.getMessage("notice.objectionChannel", new Object[] {union}, locale);
    }

    private String label(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
