package cn.gongbang.platform.access;

import java.util.List;

/** R-PII-1: the log of who saw personal data in plain; nothing is ever taken out of it or changed. */
public interface AccessLog {
    /** Where case-service takes the entries of the other services. */
    String PATH = "/internal/access";

    /** All entries are durable when this returns, or none is and it throws. */
    void write(List<Access> entries);
}
