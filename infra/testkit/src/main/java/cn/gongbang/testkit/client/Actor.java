package cn.gongbang.testkit.client;

import org.jspecify.annotations.Nullable;

/** Who makes a write, and the Idempotency-Key under which a retry answers the first result. */
public record Actor(String user, @Nullable String idempotencyKey) {

    public static Actor of(String user) {
        return new Actor(user, null);
    }

    public static Actor of(String user, String idempotencyKey) {
        return new Actor(user, idempotencyKey);
    }
}
