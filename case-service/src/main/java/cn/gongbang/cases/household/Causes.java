package cn.gongbang.cases.household;

import cn.gongbang.contracts.codes.Cause;
import java.util.List;

/** Why a family is in hardship: exactly one primary and up to three secondary causes (domain.md §6). */
public record Causes(Cause primary, List<Cause> secondary) {}
