package cn.gongbang.cases.importing.form;

import java.util.List;

/** The five sheets of the import form, joined by 序号 (contract.md, import). */
public enum SheetKind {
    FAMILIES("家庭"),
    MEMBERS("成员"),
    INCOMES("收入"),
    EXPENSES("支出"),
    ACCIDENTS("意外");

    private final String title;

    SheetKind(String title) {
        this.title = title;
    }

    /** The name of the sheet in a file. */
    public String title() {
        return title;
    }

    /** Its columns in the template's order; the first is always 序号. */
    public List<Column> columns() {
        return FormColumns.of(this);
    }
}
