package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Erasure;
import java.time.LocalDate;
import java.util.List;

/**
 * R-PII-2: the keys were destroyed; nobody can read these people's data any more, in no copy.
 *
 * @param members by member id
 * @param household whether the household's data went too
 */
public record PersonalDataErased(LocalDate effectiveOn, List<String> members, boolean household, Stamp stamp)
        implements PrivacyEvent, Erasure {}
