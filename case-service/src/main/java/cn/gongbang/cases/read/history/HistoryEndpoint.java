package cn.gongbang.cases.read.history;

import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole history of a case for auditors: every event in order, each with a sentence and a link of a hash chain. */
@RestController
class HistoryEndpoint {
    private static final int LARGEST_PAGE = 1000;
    private final HistoryReader reader;

    HistoryEndpoint(HistoryReader reader) {
        this.reader = reader;
    }

    @GetMapping("/api/cases/{id}/history")
    Page<Entry> history(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "1000") int size,
            Caller caller,
            Reading reading,
            Locale locale) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "page, size");
        }
        Replay replay = reader.open(id, caller);
        Entries entries = new Entries(reader.wording(replay, Purpose.HISTORY, reading, locale));
        long from = (long) page * size;
        List<Entry> found = new ArrayList<>();
        replay.forEach(step -> {
            if (step.sequence() >= from && step.sequence() < from + size) {
                found.add(entries.of(step));
            }
        });
        return new Page<>(found, page, size, replay.events().size());
    }
}
