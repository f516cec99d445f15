package cn.gongbang.cases.publishing;

import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.registry.RegistryEvent;
import cn.gongbang.contracts.events.IntegrationEvent;
import cn.gongbang.contracts.events.PolicyNews;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.publishing.Announcement;
import java.time.LocalTime;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;

/** Announces what is registered: the union tree, campaigns, and what others need of a policy. Other facts stay here. */
final class RegistryAnnouncements {
    private RegistryAnnouncements() {}

    static Optional<Announcement> of(String source, DomainEventMessage<?> message, RegistryEvent event) {
        return switch (event) {
            case RegistryEvent.UnionsSet set -> announce(source, message, event, RegistryFact.UNIONS_SET, set.tree());
            case RegistryEvent.CampaignSet set ->
                announce(source, message, event, RegistryFact.CAMPAIGN_SET, set.campaign());
            case RegistryEvent.PolicyPublished published -> {
                Policy policy = published.version().policy();
                yield announce(
                        source,
                        message,
                        event,
                        RegistryFact.POLICY_PUBLISHED,
                        new PolicyNews(
                                policy.id(),
                                published.version().version(),
                                LocalTime.parse(policy.ledger().cutoff())));
            }
            case RegistryEvent.ContentConfirmed confirmed -> Optional.empty();
        };
    }

    private static Optional<Announcement> announce(
            String source, DomainEventMessage<?> message, RegistryEvent event, RegistryFact fact, Object data) {
        return Optional.of(new Announcement(
                Topics.CASES,
                IntegrationEvent.of(
                        source,
                        fact.type(),
                        event.record(),
                        message.getSequenceNumber(),
                        message.getTimestamp(),
                        event.stamp().recordedAt(),
                        null,
                        null,
                        data)));
    }
}
