package cn.gongbang.cases.read.history;

import com.fasterxml.jackson.annotation.JsonValue;

/** A value that points at a person of the case; readers see the name. */
record MemberName(@JsonValue String memberId) {}
