package cn.gongbang.reviews.requests;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field the contract leaves open: plain text, or a structure of the front end's own, kept as its JSON. */
public final class FreeForm {
    private FreeForm() {}

    public static @Nullable String text(@Nullable JsonNode raw) {
        if (raw == null || raw.isNull() || raw.isContainer() && raw.isEmpty()) {
            return null;
        }
        return raw.isContainer() ? raw.toString() : raw.asString();
    }
}
