package cn.gongbang.platform.web;

import cn.gongbang.platform.problems.Refusal;
import java.util.List;
import java.util.function.Function;

/** A page of a list (contract.md, Conventions); pages count from 0. */
public record Page<T>(List<T> items, int page, int size, long total) {
    private static final int LARGEST = 1000;

    /**
     * A page of a list that is at hand as a whole.
     *
     * @throws Refusal 400 when there can be no such page
     */
    public static <T> Page<T> of(List<T> all, int page, int size) {
        if (page < 0 || size < 1 || size > LARGEST) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "page, size");
        }
        long from = Math.min((long) page * size, all.size());
        long to = Math.min(from + size, all.size());
        return new Page<>(List.copyOf(all.subList((int) from, (int) to)), page, size, all.size());
    }

    /** The same page with each item shown in another way. */
    public <S> Page<S> map(Function<T, S> shown) {
        return new Page<>(items.stream().map(shown).toList(), page, size, total);
    }
}
