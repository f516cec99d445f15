package cn.gongbang.reporting.submission;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Handles the one command of this service. */
class SubmissionCommands {
    private final Repository<SubmittedWeek> weeks;

    SubmissionCommands(Repository<SubmittedWeek> weeks) {
        this.weeks = weeks;
    }

    @CommandHandler
    LedgerSubmitted handle(SubmitLedger command) throws Exception {
        return weeks.loadOrCreate(command.stream(), SubmittedWeek::new).invoke(week -> week.submit(command));
    }
}
