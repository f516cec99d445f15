package cn.gongbang.contracts.events;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one service tells the others over Kafka: a CloudEvents 1.0 envelope in structured JSON (contract.md, Events on
 * Kafka). Consumers treat (source, subject, sequence) as its identity.
 *
 * @param sequence of the aggregate that published it; consumers drop what is not newer than what they have
 * @param recordedat when the fact was recorded, by the domain clock
 * @param union the union that held the case when the fact was recorded; absent for facts about no case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntegrationEvent<T>(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        long sequence,
        Instant recordedat,
        @Nullable UnionCode union,
        @Nullable UnionKind unionkind,
        T data) {

    /** Builds the envelope of one fact; the id derives from the identity, so a republished fact is the same event. */
    public static <T> IntegrationEvent<T> of(
            String source,
            String type,
            String subject,
            long sequence,
            Instant time,
            Instant recordedAt,
            @Nullable UnionCode union,
            @Nullable UnionKind unionKind,
            T data) {
        return new IntegrationEvent<>(
                "1.0",
                source + "/" + subject + "/" + sequence,
                source,
                type,
                subject,
                time,
                "application/json",
                "urn:gongbang:schema:" + type,
                sequence,
                recordedAt,
                union,
                unionKind,
                data);
    }
}
