package cn.gongbang.cases.state;

import cn.gongbang.cases.assessment.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R-DYN-3: a family above the exit line is observed for some months before it may leave.
 *
 * @param since the date of the change that started it
 * @param notBefore the first day the case may be closed as exited; calendar months, clamped to the month's last day
 */
public record ExitObservation(LocalDate since, LocalDate notBefore) {

    /** Counts over the assessments in order of their date: a fall back into a category ends the observation. */
    static Optional<ExitObservation> over(List<Point> points) {
        ExitObservation running = null;
        for (Point point : points) {
            Assessment assessment = point.assessment();
            if (assessment == null) {
                continue;
            }
            if (assessment.inHardship()) {
                running = null;
            } else if (running == null && point.mayStartExit() && assessment.aboveExitLine()) {
                running = new ExitObservation(
                        point.effectiveOn(), point.effectiveOn().plusMonths(point.exitMonths()));
            }
        }
        return Optional.ofNullable(running);
    }
}
