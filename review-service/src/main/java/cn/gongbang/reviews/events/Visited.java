package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R-FLOW-2: the household was visited.
 *
 * @param employmentDetails who needs which job, where the investigators wrote it down */
@Revision("2")
public record Visited(
        LocalDate visitedOn,
        List<Investigator> investigators,
        List<String> homePhotos,
        List<String> workerPhotos,
        @Personal String findings,
        boolean employmentNeeds,
        @Personal @Nullable String employmentDetails,
        Stamp stamp)
        implements ReviewEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
