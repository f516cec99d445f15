package cn.gongbang.cases.household;

import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.money.Money;

/** Rigid expense for one person over the same twelve months, in yuan (R-ELIG-1, R-ELIG-5). */
public record ExpenseLine(String memberId, ExpenseKind kind, Money amount) {}
