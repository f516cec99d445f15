package cn.gongbang.cases.read.history;

/** One value of a case and where it stands; never null, a value that is absent is no fact. */
record Fact(Spot spot, Object value) {}
