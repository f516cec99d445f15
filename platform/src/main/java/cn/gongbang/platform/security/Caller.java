package cn.gongbang.platform.security;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in user, as the token says. What it may is for a {@link Right} to say.
 *
 * @param union where the user belongs; absent for users who belong to none
 */
public record Caller(String name, Set<Role> roles, @Nullable UnionCode union) {}
