package cn.gongbang.platform.security;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may do one thing, and how far each role reaches; a role that is not named may not. */
public record Right(Map<Role, Reach> reaches) {
    public Right {
        reaches = Map.copyOf(reaches);
    }

    public static Right of(Reach reach, Role... roles) {
        return new Right(Map.of()).and(reach, roles);
    }

    /** The same, and further roles with their reach. */
    public Right and(Reach reach, Role... roles) {
        Map<Role, Reach> more = new EnumMap<>(Role.class);
        more.putAll(reaches);
        for (Role role : roles) {
            more.put(role, reach);
        }
        return new Right(more);
    }

    /**
     * To be asked before anything is looked up or waited for, so that whoever may not at all learns nothing of what is
     * there.
     *
     * @throws Refusal 403 when none of the caller's roles is named
     */
    public void requireRole(Caller caller) {
        if (reaching(caller).findAny().isEmpty()) {
            throw Refusal.forbidden("problem.role");
        }
    }

    /** @throws Refusal 403 when the caller may not in this union */
    public void require(Caller caller, UnionCode union) {
        require(caller, union, null);
    }

    /**
     * @param union who holds what is asked for; null when no union does
     * @param filedBy who filed it
     * @throws Refusal 403 when the caller may not
     */
    public void require(Caller caller, @Nullable UnionCode union, @Nullable String filedBy) {
        requireRole(caller);
        if (!allows(caller, union, filedBy)) {
            boolean onlyFiled = reaching(caller).allMatch(Reach.FILED::equals);
            throw Refusal.forbidden(onlyFiled ? "problem.filed" : "problem.union");
        }
    }

    /** Whether the caller may; parameters as for {@link #require(Caller, UnionCode, String)}. */
    public boolean allows(Caller caller, @Nullable UnionCode union, @Nullable String filedBy) {
        return reaching(caller).anyMatch(reach -> {
            Area area = reach.from(caller.union());
            return area == null
                    ? reach == Reach.FILED && caller.name().equals(filedBy)
                    : area instanceof Area.Everywhere || union != null && area.covers(union);
        });
    }

    /**
     * The unions in which the caller may.
     *
     * @throws Refusal 403 when there is none
     */
    public Area area(Caller caller) {
        requireRole(caller);
        return reaching(caller)
                .max(Comparator.naturalOrder())
                .map(widest -> widest.from(caller.union()))
                .orElseThrow(() -> Refusal.forbidden("problem.union"));
    }

    private Stream<Reach> reaching(Caller caller) {
        return caller.roles().stream().map(reaches::get).filter(Objects::nonNull);
    }
}
