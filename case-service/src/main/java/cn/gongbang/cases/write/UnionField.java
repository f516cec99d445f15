package cn.gongbang.cases.write;

import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Checks;
import org.jspecify.annotations.Nullable;

/** The code of a union in a request. */
public final class UnionField {
    private static final UnionCode UNREAD = new UnionCode("unread");

    private UnionField() {}

    public static UnionCode read(String pointer, @Nullable String written, Checks checks) {
        return checks.required(pointer, written, UnionCode::new, UNREAD, "UNKNOWN", "cases.union");
    }
}
