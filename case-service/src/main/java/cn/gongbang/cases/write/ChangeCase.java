package cn.gongbang.cases.write;

import cn.gongbang.contracts.events.Stamp;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * The one command for every change of an existing case.
 *
 * @param expectedVersion the version the client has seen, if it guards its write
 */
public record ChangeCase(
        @RoutingKey String caseId,
        CaseChange change,
        @Nullable Long expectedVersion,
        Stamp stamp) {}
