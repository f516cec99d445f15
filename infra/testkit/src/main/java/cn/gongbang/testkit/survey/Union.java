package cn.gongbang.testkit.survey;

import org.jspecify.annotations.Nullable;

/** One node of the union tree; {@code parent} is null for the root. */
public record Union(
        String code, String name, Kind kind, @Nullable String parent) {

    public enum Kind {
        DISTRICT,
        SUBDISTRICT,
        GRASSROOTS,
        DIRECT
    }

    /** R-OMIT: grassroots and directly affiliated unions answer every week. */
    public boolean answersWeekly() {
        return kind == Kind.GRASSROOTS || kind == Kind.DIRECT;
    }
}
