package cn.gongbang.platform.security;

import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** The unions a caller's right reaches. */
public sealed interface Area {
    /** The whole tree. */
    record Everywhere() implements Area {}

    /** A union and every union below it. */
    record Below(UnionCode root) implements Area {}

    /** One union without those below it. */
    record At(UnionCode union) implements Area {}

    default boolean covers(UnionCode union) {
        return switch (this) {
            case Everywhere everywhere -> true;
            case Below below -> union.within(below.root());
            case At at -> union.equals(at.union());
        };
    }

    /**
     * What is left of the area when only a union, and what the area has below it, is asked for.
     *
     * @param asked null when nothing was asked for: the whole area
     * @throws Refusal 403 when the union lies outside, whether there is such a union or not
     */
    default Area narrowedTo(@Nullable UnionCode asked) {
        if (asked == null) {
            return this;
        }
        if (!covers(asked)) {
            throw Refusal.forbidden("problem.union");
        }
        return this instanceof At ? this : new Below(asked);
    }
}
