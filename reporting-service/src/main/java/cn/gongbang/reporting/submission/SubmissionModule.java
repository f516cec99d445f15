package cn.gongbang.reporting.submission;

import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.publishing.EventTranslator;
import cn.gongbang.platform.store.DomainModule;
import cn.gongbang.platform.store.Histories;
import cn.gongbang.reporting.ledger.LedgerAnswer;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reporting-service brings into the event store; it tells the other services nothing. */
@Configuration(proxyBeanMethods = false)
class SubmissionModule {
    @Bean
    DomainModule submissions() {
        return configurer -> configurer
                .configureAggregate(SubmittedWeek.class)
                .registerCommandHandler(axon -> new SubmissionCommands(axon.repository(SubmittedWeek.class)));
    }

    @Bean
    EventTranslator silence() {
        return message -> Optional.empty();
    }

    @Bean
    SubmittedAnswers submittedAnswers(Histories histories) {
        return (campaign, week) -> answers(histories, LedgerSubmitted.stream(campaign, week));
    }

    private static Map<UnionCode, LedgerAnswer> answers(Histories histories, String stream) {
        WeekSubmissions submissions = histories.fold(
                stream, LedgerSubmitted.class, (known, event) -> (known == null ? WeekSubmissions.NONE : known)
                        .apply(event));
        return submissions == null ? Map.of() : submissions.answers();
    }
}
