package cn.gongbang.platform.security;

import cn.gongbang.contracts.unions.UnionCode;
import org.jspecify.annotations.Nullable;

/** How far a right reaches from the union in the caller's token; the wider stand below the narrower. */
public enum Reach {
    /** Only what the caller filed itself, whichever union holds it. */
    FILED,
    /** What the caller's own union holds itself, nothing below it. */
    OWN,
    /** What the caller's own union and those below it hold; nothing for a token without a union. */
    SUBTREE,
    /** Everything; for a token that names a union, that union and those below it. */
    ALL;

    /** The unions it reaches; null when it reaches none. */
    @Nullable
    Area from(@Nullable UnionCode own) {
        return switch (this) {
            case FILED -> null;
            case OWN -> own == null ? null : new Area.At(own);
            case SUBTREE -> own == null ? null : new Area.Below(own);
            case ALL -> own == null ? new Area.Everywhere() : new Area.Below(own);
        };
    }
}
