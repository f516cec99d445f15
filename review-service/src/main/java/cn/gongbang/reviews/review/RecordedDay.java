package cn.gongbang.reviews.review;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.reviews.events.ReviewEvent;
import java.time.LocalDate;

/** The calendar day, in the domain's zone, on which something was recorded. */
public final class RecordedDay {
    private RecordedDay() {}

    public static LocalDate of(Stamp stamp) {
        return stamp.recordedAt().atZone(DomainTime.ZONE).toLocalDate();
    }

    static LocalDate of(ReviewEvent event) {
        return of(event.stamp());
    }
}
