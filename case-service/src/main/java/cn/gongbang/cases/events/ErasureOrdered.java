package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.List;

/**
 * R-PII-2: the time the archive had to be kept is over; the keys are to be destroyed.
 *
 * @param members whose personal data goes, by member id
 * @param household whether what belongs to the household as a whole goes too: contact, bank, evidence, words
 */
public record ErasureOrdered(LocalDate effectiveOn, List<String> members, boolean household, Stamp stamp)
        implements PrivacyEvent {}
