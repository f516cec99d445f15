package cn.gongbang.testkit.client;

/** The answer to an application that was accepted. */
public record OpenedCase(String id, String number, String status) {}
