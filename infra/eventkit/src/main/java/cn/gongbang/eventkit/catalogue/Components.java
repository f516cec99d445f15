package cn.gongbang.eventkit.catalogue;

import java.lang.reflect.RecordComponent;

/** The table of a record's components. */
record Components(Sources sources, Types types) {

    String table(Class<?> type) {
        Doc doc = sources.of(type);
        StringBuilder table = new StringBuilder("| Component | Type | Meaning |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            table.append("| `%s` | %s | %s |\n"
                    .formatted(component.getName(), types.of(component), doc.parameter(component.getName())));
        }
        return table.append('\n').toString();
    }
}
