package cn.gongbang.testkit.client;

/** The answer to an upload. */
public record StoredFile(String fileId, String sha256) {}
