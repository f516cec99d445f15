package cn.gongbang.cases.importing.reading;

import cn.gongbang.platform.problems.Refusal;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** A file of applications, read family by family so that it never stands in memory as a whole. */
public interface FamilyFile extends AutoCloseable {

    /** Takes one family after the other, in the file's order. */
    @FunctionalInterface
    interface Reader {
        void take(WrittenFamily family) throws InterruptedException;
    }

    FileKind kind();

    /** How many families it has, those that cannot be read included. */
    int families();

    void read(Reader reader) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;

    /**
     * Opens a file by what is in it; its name does not matter.
     *
     * @param most how many families it may have
     * @throws Refusal 415 when it is neither, 422 when its form is wrong or nothing is in it, 413 when it has too many
     */
    static FamilyFile open(byte[] file, JsonMapper json, int most) throws IOException {
        FamilyFile opened =
                switch (FileKind.of(file)) {
                    case XLSX -> WorkbookFile.open(file, json);
                    case JSON_LINES -> JsonLinesFile.open(file, json);
                };
        try {
            if (opened.families() == 0) {
                throw Refusal.invalid("/file", "EMPTY", "import.noRows");
            }
            if (opened.families() > most) {
                throw Refusal.of(413, "TOO_LARGE", "import.tooManyRows", String.valueOf(most));
            }
            return opened;
        } catch (Refusal refused) {
            opened.close();
            throw refused;
        }
    }
}
