package cn.gongbang.documents;

import cn.gongbang.platform.access.Access;
import cn.gongbang.platform.access.AccessLog;
import java.util.ArrayList;
import java.util.List;

/** An access log that tells what was written since it was asked last, and can be out of order. */
final class LogInHand implements AccessLog {
    private final List<Access> written = new ArrayList<>();
    private boolean broken;

    @Override
    public synchronized void write(List<Access> entries) {
        if (broken) {
            throw new IllegalStateException("no log");
        }
        written.addAll(entries);
    }

    synchronized List<Access> taken() {
        List<Access> taken = List.copyOf(written);
        written.clear();
        return taken;
    }

    synchronized void breaks(boolean now) {
        broken = now;
    }
}
