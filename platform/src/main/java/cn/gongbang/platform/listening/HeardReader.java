package cn.gongbang.platform.listening;

import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.store.RecentHistories;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How a feed reads records: their cases' keys are fetched in one go, and those of an erased case are forgotten. */
record HeardReader(Sealing sealing, RecentHistories decoded) {

    /** To be called before a batch is read. */
    void prepare(List<ConsumerRecord<String, byte[]>> records) {
        sealing.prepare(records.stream().map(ConsumerRecord::key).collect(Collectors.toUnmodifiableSet()));
    }

    Heard read(ConsumerRecord<String, byte[]> received) {
        return read(received.value());
    }

    /** R-PII-2: what this instance can still read of a case whose keys are destroyed is forgotten before it is handled. */
    Heard read(byte[] message) {
        Heard heard = sealing.mapper().readValue(message, Heard.class);
        if (heard.type().equals(CaseFact.PERSONAL_DATA_ERASED.type())) {
            sealing.forget(heard.subject());
            decoded.forgetCase(heard.subject());
        }
        return heard;
    }
}
