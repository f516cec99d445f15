package cn.gongbang.gateway.signin;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import org.jspecify.annotations.Nullable;

/** A union as case-service tells it, as far as signing in needs it. */
record Union(UnionCode code, UnionKind kind, @Nullable UnionCode parent) {

    String lastSegment() {
        String path = code.value();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
