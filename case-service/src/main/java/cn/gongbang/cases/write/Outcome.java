package cn.gongbang.cases.write;

/** Where a write ended: the case and its version after it. */
public record Outcome(String caseId, long version) {}
