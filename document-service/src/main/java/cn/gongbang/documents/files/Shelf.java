package cn.gongbang.documents.files;

import cn.gongbang.platform.personal.KeyName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.regex.Pattern;

/** Where sealed files stand; it never sees a plain byte. */
public interface Shelf {

    /**
     * The spot of one content under one key.
     *
     * @param member whom it is about; empty for the household
     * @param sha256 of the plain bytes
     */
    record Spot(String caseId, String member, String sha256) {
        private static final Pattern CASE = Pattern.compile("[0-9A-Za-z-]{1,64}");
        private static final Pattern MEMBER = Pattern.compile("[0-9A-Za-z-]{0,64}");
        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        public Spot {
            if (!CASE.matcher(caseId).matches()
                    || !MEMBER.matcher(member).matches()
                    || !HASH.matcher(sha256).matches()) {
                throw new IllegalArgumentException("not the place of a file");
            }
        }

        static Spot of(KeyName whose, String sha256) {
            return new Spot(whose.caseId(), whose.member(), sha256);
        }

        /** Begins with {@link #prefix}, so that all files of a case are found by it. */
        String name() {
            return prefix(caseId) + sha256 + (member.isEmpty() ? "" : "." + member);
        }

        static String prefix(String caseId) {
            if (!CASE.matcher(caseId).matches()) {
                throw new IllegalArgumentException("not the id of a case");
            }
            return caseId + ".";
        }
    }

    /** Writes sealed bytes; an exception means that they are not whole. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream sealed) throws IOException;
    }

    /** Durable when it returns; nothing is written when that many bytes stand there already. */
    void put(Spot spot, long size, Writer writer) throws IOException;

    boolean holds(Spot spot);

    SeekableByteChannel open(Spot spot) throws IOException;

    void purge(String caseId) throws IOException;
}
