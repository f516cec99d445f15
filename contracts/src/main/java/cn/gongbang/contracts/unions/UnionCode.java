package cn.gongbang.contracts.unions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Code of a union: a path from the district down, such as {@code jianghai.waihai.u01} (contract.md, Conventions). */
public record UnionCode(@JsonValue String value) implements Comparable<UnionCode> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40}){0,5}");

    /** @throws IllegalArgumentException when the text is no path of lower-case segments */
    @JsonCreator
    public UnionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a union code");
        }
    }

    /** Whether this union is {@code root} itself or lies below it. */
    public boolean within(UnionCode root) {
        return value.equals(root.value) || value.startsWith(root.value + ".");
    }

    @Override
    public int compareTo(UnionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
