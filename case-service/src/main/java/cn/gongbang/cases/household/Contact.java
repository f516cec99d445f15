package cn.gongbang.cases.household;

import cn.gongbang.contracts.people.Mobile;
import org.jspecify.annotations.Nullable;

/** How to reach the family. */
public record Contact(@Nullable Mobile mobile, @Nullable String address) {}
