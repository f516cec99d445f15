package cn.gongbang.standalone.acceptance;

import cn.gongbang.testkit.play.CaseProgress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** The progress of the cases of a play; tells how many acts were acknowledged while others are still under way. */
final class AcknowledgedActs extends ConcurrentHashMap<String, CaseProgress> {

    private static final long serialVersionUID = 1L;

    private final transient AtomicInteger acts = new AtomicInteger();
    private final transient IntConsumer listener;

    AcknowledgedActs(IntConsumer listener) {
        this.listener = listener;
    }

    @Override
    public CaseProgress put(String key, CaseProgress progress) {
        CaseProgress before = super.put(key, progress);
        listener.accept(acts.incrementAndGet());
        return before;
    }
}
