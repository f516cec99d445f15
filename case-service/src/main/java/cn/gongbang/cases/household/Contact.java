package cn.gongbang.cases.household;

import cn.gongbang.contracts.people.Mobile;
import cn.gongbang.contracts.personal.Redacted;
import org.jspecify.annotations.Nullable;

/** How to reach the family. */
public record Contact(@Nullable Mobile mobile, @Nullable String address) {
    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
