package cn.gongbang.cases.household;

/** Where aid is paid to. */
public record BankAccount(String bank, String card) {}
