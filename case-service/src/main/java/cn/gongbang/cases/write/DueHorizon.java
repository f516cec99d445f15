package cn.gongbang.cases.write;

import cn.gongbang.cases.state.CaseState;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The first date on which anything can fall due as far as this instance knows, so that a simulated clock need not look at
 * the view at every midnight. It may be too early, never too late, for what this instance wrote itself.
 */
@Component
public class DueHorizon {
    private LocalDate inView = LocalDate.MIN;
    private LocalDate writtenSince = LocalDate.MAX;

    /** Whether something may fall due on or before the date. */
    public synchronized boolean reaches(LocalDate date) {
        return !inView.isAfter(date) || !writtenSince.isAfter(date);
    }

    /** A case was written. */
    synchronized void sees(CaseState state) {
        state.dues().next().filter(next -> next.isBefore(writtenSince)).ifPresent(next -> writtenSince = next);
    }

    /** Looks at the view for the first date; what is written meanwhile is kept in mind, and a look that fails counts not. */
    public LocalDate look(Supplier<LocalDate> view) {
        begin();
        LocalDate found = view.get();
        end(found);
        return found;
    }

    private synchronized void begin() {
        inView = LocalDate.MIN;
        writtenSince = LocalDate.MAX;
    }

    private synchronized void end(LocalDate found) {
        inView = found;
    }
}
