package cn.gongbang.reviews.requests;

import cn.gongbang.platform.problems.Refusal;

/** Which page of a list is asked for (contract.md, Conventions). */
public record Paging(int page, int size) {
    private static final int LARGEST = 500;
    private static final int LAST = 1_000_000;

    /** @throws Refusal 400 when the page does not exist or is too large */
    public Paging {
        if (page < 0 || page > LAST) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "page");
        }
        if (size < 1 || size > LARGEST) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "size");
        }
    }
}
