package cn.gongbang.cases.state;

import cn.gongbang.contracts.codes.ReviewDue;
import java.time.LocalDate;

/** Something that has to be looked at, and since when. */
public record Due(ReviewDue kind, LocalDate on) {}
