package cn.gongbang.reporting.projection;

import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.ReviewSnapshot;
import org.jspecify.annotations.Nullable;

/** The newest that was heard of a case and of its review. */
public record StoredCase(CaseSnapshot snapshot, @Nullable ReviewSnapshot review) {}
