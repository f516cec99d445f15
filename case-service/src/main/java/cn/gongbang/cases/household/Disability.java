package cn.gongbang.cases.household;

import cn.gongbang.contracts.codes.DisabilityKind;

/** A certified disability; level 1 is the gravest, 4 the lightest (domain.md §7). */
public record Disability(DisabilityKind kind, int level) {}
