package cn.gongbang.reviews;

import cn.gongbang.platform.store.DomainModule;
import cn.gongbang.platform.store.Histories;
import cn.gongbang.reviews.announcing.ReviewAnnouncements;
import cn.gongbang.reviews.write.Review;
import cn.gongbang.reviews.write.ReviewCommands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the review into the event store's configuration. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {
    @Bean
    ReviewAnnouncements reviewAnnouncements() {
        return new ReviewAnnouncements();
    }

    @Bean
    DomainModule reviewModule(ReviewAnnouncements announcements) {
        return configurer -> {
            configurer
                    .configureAggregate(Review.class)
                    .registerCommandHandler(axon -> new ReviewCommands(axon.repository(Review.class)));
            configurer.onInitialize(
                    axon -> axon.onStart(0, () -> announcements.readFrom(new Histories(axon.eventStore()))));
        };
    }
}
