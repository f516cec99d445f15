package cn.gongbang.contracts.integrity;

/**
 * Something that is not as it was recorded.
 *
 * @param where what it is about: an aggregate, or the log itself by its origin
 * @param number which one: the sequence of an event, the index of a leaf or the number of a checkpoint, as the kind says
 * @param detail what more there is to say, in figures and ids only; may be empty
 */
public record Finding(Kind kind, String where, long number, String detail) {
    /** What is wrong. */
    public enum Kind {
        /** What is stored of the event is not what was recorded. */
        EVENT_CHANGED,
        /** The event is in the log but not in the store. */
        EVENT_MISSING,
        /** The event is in the store but was not recorded in the log. */
        EVENT_INSERTED,
        /** The event stands at a place of its history where another one stood. */
        EVENT_MOVED,
        /** The event stands at another place in the order of the whole store; {@code detail} says where it stood. */
        EVENT_REORDERED,
        /** The log's entry is not what the chain before and after it says. */
        ENTRY_CHANGED,
        /** The log has no entry of that index, or two. */
        ENTRY_MISSING,
        /** A stored root of a part of the log is not the root of its leaves. */
        TILE_CHANGED,
        /** The log is shorter than it was at a checkpoint. */
        LOG_CUT_OFF,
        /** The log is not the one that the checkpoint is about. */
        ROOT_DIFFERS,
        /** There is no checkpoint of that number between others. */
        CHECKPOINT_MISSING,
        /** The checkpoint does not carry the key's signature, or is none of this log. */
        CHECKPOINT_UNSIGNED,
        /** The proof does not lead from the entry to the checkpoint's root. */
        PROOF_FAILS,
        /** The file's statement of how long the history was is not signed, or of something else. */
        STATEMENT_UNSIGNED,
        /** The file is not in the form in which it was exported. */
        FILE_MALFORMED
    }
}
