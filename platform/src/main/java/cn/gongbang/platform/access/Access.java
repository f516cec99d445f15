package cn.gongbang.platform.access;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * R-PII-1: that somebody saw personal data of one case in plain: who, what, why and when, never the data itself.
 *
 * @param union the reader's; absent for readers of the whole tree
 * @param members ids of those whose data it was, sorted; none when it was the household's
 * @param words the reader's own, if any were given
 * @param at by the clock of the domain, which may be simulated
 */
public record Access(
        String user,
        Set<Role> roles,
        @Nullable UnionCode union,
        String caseId,
        Set<String> members,
        Set<ShownField> fields,
        Purpose purpose,
        @Nullable String words,
        Instant at) {}
