package cn.gongbang.cases.write;

import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-8 并户: the family of one case joins another case.
 *
 * @param caseId the case that closes
 * @param into the case that goes on
 * @param relations how people of the closing case stand to the other one's holder, by member id; who is not named keeps
 *     the relation of a child, becomes the spouse (the holder) or another relative
 * @param expectedVersion of the closing case
 */
public record MergeCases(
        @RoutingKey String caseId,
        String into,
        LocalDate effectiveOn,
        Map<String, Relation> relations,
        @Nullable Long expectedVersion,
        Stamp stamp) {}
