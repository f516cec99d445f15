package cn.gongbang.cases.access;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.ShownField;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the access log as the auditor reads it.
 *
 * @param at by the clock of the domain; {@code wallClock} is that of the database, which no simulated clock moves
 * @param caseId whose data was shown; {@code members} are the people of the case it was about
 * @param words the reader's own reason, if one was given
 * @param fieldsText the fields in words
 * @param purposeText what was asked for, in words
 */
record LoggedAccess(
        long id,
        Instant at,
        Instant wallClock,
        String user,
        List<Role> roles,
        @Nullable UnionCode union,
        String caseId,
        List<String> members,
        List<ShownField> fields,
        String fieldsText,
        Purpose purpose,
        String purposeText,
        @Nullable String words) {}
