package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R-FLOW-2: the household was visited.
 *
 * @param employmentDetails who needs which job, where the investigators wrote it down */
public record Visited(
        LocalDate visitedOn,
        List<Investigator> investigators,
        List<String> homePhotos,
        List<String> workerPhotos,
        String findings,
        boolean employmentNeeds,
        @Nullable String employmentDetails,
        Stamp stamp)
        implements ReviewEvent {}
