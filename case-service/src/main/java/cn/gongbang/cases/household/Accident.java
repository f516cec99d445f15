package cn.gongbang.cases.household;

import cn.gongbang.contracts.money.Money;
import java.time.LocalDate;

/**
 * A sudden event that may make a family accidental hardship (R-ELIG-2).
 *
 * @param uninsuredLoss what neither insurance nor aid covers, in yuan
 */
public record Accident(LocalDate on, String kind, Money uninsuredLoss) {}
