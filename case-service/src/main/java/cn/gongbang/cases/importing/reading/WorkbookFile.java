package cn.gongbang.cases.importing.reading;

import cn.gongbang.cases.importing.form.SheetKind;
import cn.gongbang.platform.problems.FieldProblem;
import cn.gongbang.platform.problems.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import tools.jackson.databind.json.JsonMapper;

/**
 * The import form as XLSX. The sheet 家庭 is streamed; the rows of the other four wait in few bytes for the family they
 * belong to by 序号.
 */
final class WorkbookFile implements FamilyFile {
    private static final int MOST_PROBLEMS = 20;
    private final ReadableWorkbook workbook;
    private final JsonMapper json;
    private final CellReading reading;
    private final FormSheet families;
    private final List<WaitingRows> waiting;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<WrittenFamily> orphans = new ArrayList<>();
    private int rows;

    private WorkbookFile(ReadableWorkbook workbook, JsonMapper json, FormSheet families, List<WaitingRows> waiting) {
        this.workbook = workbook;
        this.json = json;
        this.reading = new CellReading(workbook.isDate1904());
        this.families = families;
        this.waiting = waiting;
    }

    static WorkbookFile open(byte[] file, JsonMapper json) throws IOException {
        PackedSize.require(file);
        ReadableWorkbook workbook = workbook(file);
        WorkbookFile opened = null;
        try {
            opened = read(workbook, json);
            return opened;
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Refusal.invalid("/file", "FORMAT", "import.broken");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while reading", stopping);
        } finally {
            if (opened == null) {
                workbook.close();
            }
        }
    }

    private static ReadableWorkbook workbook(byte[] file) {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException broken) {
            throw Refusal.invalid("/file", "FORMAT", "import.broken");
        }
    }

    private static WorkbookFile read(ReadableWorkbook workbook, JsonMapper json)
            throws IOException, InterruptedException {
        List<FieldProblem> problems = new ArrayList<>();
        Map<SheetKind, FormSheet> sheets = new HashMap<>();
        for (SheetKind kind : SheetKind.values()) {
            FormSheet sheet = FormSheet.open(workbook, kind, problems);
            if (sheet != null) {
                sheets.put(kind, sheet);
            }
        }
        FormSheet families = sheets.remove(SheetKind.FAMILIES);
        if (!problems.isEmpty() || families == null) {
            throw Refusal.invalid(problems);
        }
        List<WaitingRows> waiting = new ArrayList<>();
        for (SheetKind kind : SheetKind.values()) {
            FormSheet sheet = sheets.get(kind);
            if (sheet != null) {
                waiting.add(WaitingRows.of(sheet));
            }
        }
        WorkbookFile file = new WorkbookFile(workbook, json, families, waiting);
        families.rows(file::count);
        file.findOrphans();
        return file;
    }

    @Override
    public FileKind kind() {
        return FileKind.XLSX;
    }

    @Override
    public int families() {
        return rows + orphans.size();
    }

    @Override
    public void read(Reader reader) throws IOException, InterruptedException {
        try {
            families.rows(row -> reader.take(family(row)));
        } catch (ExcelReaderException broken) {
            throw new IOException("the workbook broke while it was read", broken);
        }
        for (WrittenFamily orphan : orphans) {
            reader.take(orphan);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void count(FormRow row) {
        rows++;
        FamilyNumber.of(row).ifPresent(number -> numbers.merge(number, 1, Integer::sum));
    }

    private WrittenFamily family(FormRow row) {
        Place at = Place.cell(families.address(0, row.number()));
        String number = FamilyNumber.of(row).orElse("");
        if (number.isEmpty()) {
            return WrittenFamily.unreadable(row.number(), List.of(at.problem("NUMBER", "import.number")));
        }
        if (numbers.getOrDefault(number, 0) > 1) {
            return WrittenFamily.unreadable(row.number(), List.of(at.problem("NUMBER_TWICE", "import.numberTwice")));
        }
        FamilyAssembly assembly = new FamilyAssembly(families, row, reading, json);
        for (WaitingRows others : waiting) {
            for (FormRow other : others.of(number)) {
                switch (others.kind()) {
                    case MEMBERS -> assembly.member(others.sheet(), other);
                    case INCOMES -> assembly.line("incomes", others.sheet(), other);
                    case EXPENSES -> assembly.line("expenses", others.sheet(), other);
                    case ACCIDENTS -> assembly.accident(others.sheet(), other);
                    case FAMILIES -> throw new IllegalStateException("families do not wait");
                }
            }
        }
        return assembly.finish();
    }

    /** Rows whose 序号 no family has, or that have none. */
    private void findOrphans() {
        for (WaitingRows others : waiting) {
            for (String number : others.numbers()) {
                if (!numbers.containsKey(number)) {
                    orphans.add(orphan(others, number));
                }
            }
        }
    }

    private static WrittenFamily orphan(WaitingRows others, String number) {
        List<FormRow> rows = others.of(number);
        List<RowProblem> problems = rows.stream()
                .limit(MOST_PROBLEMS)
                .map(row -> Place.cell(others.sheet().address(0, row.number()))
                        .problem(
                                number.isEmpty() ? "NUMBER" : "ORPHAN",
                                number.isEmpty() ? "import.number" : "import.orphan"))
                .toList();
        return WrittenFamily.unreadable(rows.getFirst().number(), problems);
    }
}
