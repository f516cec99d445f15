package cn.gongbang.cases.household;

import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.money.Money;

/** Income of one person over the twelve months before the application or change, in yuan (R-ELIG-1, R-ELIG-3). */
public record IncomeLine(String memberId, IncomeKind kind, Money amount) {}
