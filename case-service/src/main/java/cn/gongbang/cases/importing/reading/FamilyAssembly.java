package cn.gongbang.cases.importing.reading;

import cn.gongbang.cases.importing.form.Column;
import cn.gongbang.cases.importing.form.FormTexts;
import cn.gongbang.cases.importing.form.Terms;
import cn.gongbang.cases.write.PersonReference;
import cn.gongbang.contracts.codes.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the rows of one family together to an application, and keeps which cell each part of it came from. */
final class FamilyAssembly {
    private final CellReading reading;
    private final ObjectNode application;
    private final Map<String, String> cells = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final FormSheet families;
    private final FormRow family;

    FamilyAssembly(FormSheet families, FormRow family, CellReading reading, JsonMapper json) {
        this.families = families;
        this.family = family;
        this.reading = reading;
        this.application = json.createObjectNode();
        application.putArray("people").addObject().put("relation", Relation.HOLDER.name());
        application.putArray("incomes");
        application.putArray("expenses");
        application.putObject("causes");
        put(families, family, 0);
    }

    void member(FormSheet sheet, FormRow row) {
        ArrayNode people = application.withArray("/people");
        people.addObject();
        put(sheet, row, people.size() - 1);
    }

    void line(String list, FormSheet sheet, FormRow row) {
        ArrayNode lines = application.withArray("/" + list);
        lines.addObject();
        put(sheet, row, lines.size() - 1);
    }

    void accident(FormSheet sheet, FormRow row) {
        if (application.has("accident")) {
            problems.add(Place.cell(sheet.address(0, row.number())).problem("TOO_MANY", "import.oneAccident"));
            return;
        }
        application.putObject("accident");
        put(sheet, row, 0);
    }

    WrittenFamily finish() {
        namePeople("incomes");
        namePeople("expenses");
        return new WrittenFamily(family.number(), application, problems, this::place, gaps);
    }

    private void put(FormSheet sheet, FormRow row, int index) {
        List<Column> columns = sheet.kind().columns();
        for (int i = 1; i < columns.size(); i++) {
            Column column = columns.get(i);
            RawCell cell = row.cells()[i];
            String pointer =
                    column.pointer().replace("{i}", String.valueOf(index)).replace("{m}", "m" + (index + 1));
            String address = sheet.address(i, row.number());
            if (cell == null) {
                cells.putIfAbsent(pointer, address);
                if (column.need() == Column.Need.ARCHIVE) {
                    gaps.add(FormTexts.heading(sheet.kind(), column));
                }
                continue;
            }
            CellReading.Read read = reading.read(cell, column);
            JsonNode value = read.value();
            if (value == null) {
                cells.put(pointer, address);
                problems.add(new RowProblem(address, pointer, read.code(), read.message(), List.of()));
            } else {
                cells.put(set(pointer, value), address);
            }
        }
    }

    /** Sets what a pointer names; answers the pointer with the index a list gave it. */
    private String set(String pointer, JsonNode value) {
        String[] steps = pointer.substring(1).split("/");
        JsonNode at = application;
        for (int i = 0; i < steps.length - 1; i++) {
            boolean appends = steps[i + 1].equals("-");
            JsonNode holder = at;
            at = holder instanceof ArrayNode list
                    ? list.get(Integer.parseInt(steps[i]))
                    : appends ? ((ObjectNode) holder).withArray("/" + steps[i]) : child((ObjectNode) holder, steps[i]);
        }
        String last = steps[steps.length - 1];
        if (at instanceof ArrayNode list) {
            list.add(value);
            return pointer.substring(0, pointer.length() - 1) + (list.size() - 1);
        }
        ((ObjectNode) at).set(last, value);
        return pointer;
    }

    private static JsonNode child(ObjectNode parent, String name) {
        JsonNode present = parent.get(name);
        return present == null ? parent.putObject(name) : present;
    }

    /** A line may name its person by 本人 or by a name that only one of the family has. */
    private void namePeople(String list) {
        Map<String, Set<String>> ids = new HashMap<>();
        for (JsonNode person : application.path("people")) {
            ids.computeIfAbsent(person.path("name").asString(""), name -> new TreeSet<>())
                    .add(person.path("residentId").asString(""));
        }
        int index = 0;
        for (JsonNode line : application.path(list)) {
            String written = line.path("person").asString("");
            String pointer = "/" + list + "/" + index++ + "/person";
            Set<String> named = ids.getOrDefault(written, Set.of());
            if (written.equals(Terms.word(Relation.HOLDER))) {
                ((ObjectNode) line).put("person", PersonReference.HOLDER);
            } else if (named.size() > 1) {
                problems.add(place(pointer).problem("NAME_TWICE", "import.nameTwice"));
            } else if (!written.isEmpty() && !named.isEmpty()) {
                ((ObjectNode) line).put("person", named.iterator().next());
            }
        }
    }

    /** The cell of a part of the application, of the whole it belongs to, or else of the family's 序号. */
    private Place place(String pointer) {
        for (String part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
            String cell = cells.get(part);
            if (cell != null) {
                return new Place(cell, pointer);
            }
        }
        return new Place(families.address(0, family.number()), pointer);
    }
}
