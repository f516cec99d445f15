package cn.gongbang.standalone;

/** Hears how a start goes on; {@code key} names a text of the message bundle. */
@FunctionalInterface
public interface StartProgress {

    StartProgress SILENT = (key, values) -> {};

    void reached(String key, Object... values);
}
