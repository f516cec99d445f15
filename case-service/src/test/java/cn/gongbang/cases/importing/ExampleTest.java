package cn.gongbang.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.importing.form.FormTexts;
import cn.gongbang.cases.importing.form.SheetKind;
import java.nio.file.Path;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who fills in the form like the example gets no complaint. */
class ExampleTest {
    @Test
    void givenExampleOfTheTemplate_whenCopiedIntoTheSheets_thenItCanBeImportedWithoutGaps(@TempDir Path folder) {
        ResourceBundle texts = ResourceBundle.getBundle("import-form");
        FilledForm form = new FilledForm();
        for (SheetKind kind : SheetKind.values()) {
            Map<String, Object> row = form.row(kind);
            kind.columns().stream()
                    .filter(column -> texts.containsKey("example." + kind + "." + column.key()))
                    .forEach(column -> row.put(
                            FormTexts.heading(kind, column), texts.getString("example." + kind + "." + column.key())));
        }
        assertThat(Intake.of(form.writeTo(folder.resolve("example")), Intake.UNION))
                .singleElement()
                .isInstanceOfSatisfying(
                        FamilyIntake.Taken.Ready.class,
                        ready -> assertThat(ready.family().gaps()).isEmpty());
    }
}
