package cn.gongbang.gateway.signin;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is at the door; {@code union} is the top of what the user acts on, absent for users of the whole tree. */
public record User(String name, List<Role> roles, @Nullable UnionCode union) {

    /** The gateway itself, when it asks a service. */
    static final User GATEWAY = of("gateway", Role.SERVICE);

    static User of(String name, Role role) {
        return new User(name, List.of(role), null);
    }

    static User of(String name, Role role, UnionCode union) {
        return new User(name, List.of(role), union);
    }
}
