package cn.gongbang.cases.write;

import cn.gongbang.cases.events.DatedChange;

/** How one kind of change is written in a request, so that a correction can say it anew in the same words (R-DYN-7). */
public interface WrittenChange {
    /** The fact this kind of change becomes. */
    Class<? extends DatedChange> fact();

    Class<? extends ChangeForm> form();
}
