package cn.gongbang.cases.importing.form;

import cn.gongbang.cases.importing.form.Column.Kind;
import cn.gongbang.cases.importing.form.Column.Need;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.codes.Channel;
import cn.gongbang.contracts.codes.DisabilityKind;
import cn.gongbang.contracts.codes.EmployerKind;
import cn.gongbang.contracts.codes.EmployerState;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.HousingKind;
import cn.gongbang.contracts.codes.HukouKind;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.MaritalStatus;
import cn.gongbang.contracts.codes.ModelWorker;
import cn.gongbang.contracts.codes.PoliticalStatus;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.Studying;
import java.util.List;

/**
 * The columns of the import form: the fields of the 档案表 (domain.md §6). What the system derives (sex, date of birth,
 * sums, category) is not asked for.
 */
final class FormColumns {
    private static final Column NUMBER = new Column("number", Kind.NUMBER, Need.MUST, "", null);

    private static final List<Column> FAMILIES = List.of(
            NUMBER,
            plain("campaign", Kind.TEXT, Need.MUST, "/campaign"),
            plain("union", Kind.TEXT, Need.MUST, "/union"),
            code("channel", Need.MUST, "/channel", Channel.class),
            plain("name", Kind.TEXT, Need.MUST, "/people/0/name"),
            plain("residentId", Kind.DIGITS, Need.MUST, "/people/0/residentId"),
            plain("workerNumber", Kind.DIGITS, Need.ARCHIVE, "/profile/workerNumber"),
            plain("ethnicity", Kind.TEXT, Need.ARCHIVE, "/profile/ethnicity"),
            code("politicalStatus", Need.ARCHIVE, "/profile/politicalStatus", PoliticalStatus.class),
            code("health", Need.ARCHIVE, "/people/0/health", Health.class),
            code("disabilityKind", Need.OPTIONAL, "/people/0/disability/kind", DisabilityKind.class),
            plain("disabilityLevel", Kind.LEVEL, Need.OPTIONAL, "/people/0/disability/level"),
            code("employment", Need.ARCHIVE, "/people/0/employment", Employment.class),
            code("studying", Need.OPTIONAL, "/people/0/studying", Studying.class),
            plain("ableToWork", Kind.YES_NO, Need.MUST, "/people/0/ableToWork"),
            plain("noIncomeEvidenced", Kind.YES_NO, Need.OPTIONAL, "/people/0/noIncomeEvidenced"),
            code("modelWorker", Need.ARCHIVE, "/profile/modelWorker", ModelWorker.class),
            code("maritalStatus", Need.ARCHIVE, "/profile/maritalStatus", MaritalStatus.class),
            plain("singleParent", Kind.YES_NO, Need.OPTIONAL, "/profile/singleParent"),
            code("hukou", Need.ARCHIVE, "/profile/hukou", HukouKind.class),
            plain("hukouDistrict", Kind.TEXT, Need.ARCHIVE, "/profile/hukouDistrict"),
            plain("medicalInsurance", Kind.TEXT, Need.ARCHIVE, "/profile/medicalInsurance"),
            plain("workingSince", Kind.DATE, Need.ARCHIVE, "/profile/workingSince"),
            plain("industry", Kind.TEXT, Need.ARCHIVE, "/profile/industry"),
            plain("employer", Kind.TEXT, Need.OPTIONAL, "/profile/employer"),
            code("employerKind", Need.OPTIONAL, "/profile/employerKind", EmployerKind.class),
            code("employerState", Need.OPTIONAL, "/profile/employerState", EmployerState.class),
            code("housing", Need.ARCHIVE, "/property/housing", HousingKind.class),
            plain("floorArea", Kind.AREA, Need.OPTIONAL, "/property/floorArea"),
            plain("mobile", Kind.DIGITS, Need.ARCHIVE, "/contact/mobile"),
            plain("otherContact", Kind.DIGITS, Need.OPTIONAL, "/profile/otherContact"),
            plain("address", Kind.TEXT, Need.ARCHIVE, "/contact/address"),
            plain("postcode", Kind.DIGITS, Need.OPTIONAL, "/profile/postcode"),
            plain("selfReliant", Kind.YES_NO, Need.OPTIONAL, "/profile/selfReliant"),
            plain("zeroEmployment", Kind.YES_NO, Need.OPTIONAL, "/profile/zeroEmployment"),
            code("primaryCause", Need.MUST, "/causes/primary", Cause.class),
            code("secondaryCause1", Need.OPTIONAL, "/causes/secondary/-", Cause.class),
            code("secondaryCause2", Need.OPTIONAL, "/causes/secondary/-", Cause.class),
            code("secondaryCause3", Need.OPTIONAL, "/causes/secondary/-", Cause.class),
            plain("bank", Kind.TEXT, Need.OPTIONAL, "/bank/bank"),
            plain("bankBranch", Kind.TEXT, Need.OPTIONAL, "/profile/bankBranch"),
            plain("card", Kind.DIGITS, Need.OPTIONAL, "/bank/card"),
            plain("remarks", Kind.TEXT, Need.OPTIONAL, "/profile/remarks"),
            plain("archivedBy", Kind.TEXT, Need.OPTIONAL, "/profile/archivedBy"),
            plain("reviewedBy", Kind.TEXT, Need.OPTIONAL, "/profile/reviewedBy"),
            plain("enteredBy", Kind.TEXT, Need.OPTIONAL, "/profile/enteredBy"));

    private static final List<Column> MEMBERS = List.of(
            NUMBER,
            plain("name", Kind.TEXT, Need.MUST, "/people/{i}/name"),
            code("relation", Need.MUST, "/people/{i}/relation", Relation.class),
            plain("residentId", Kind.DIGITS, Need.MUST, "/people/{i}/residentId"),
            code("health", Need.OPTIONAL, "/people/{i}/health", Health.class),
            code("disabilityKind", Need.OPTIONAL, "/people/{i}/disability/kind", DisabilityKind.class),
            plain("disabilityLevel", Kind.LEVEL, Need.OPTIONAL, "/people/{i}/disability/level"),
            code("employment", Need.OPTIONAL, "/people/{i}/employment", Employment.class),
            code("studying", Need.OPTIONAL, "/people/{i}/studying", Studying.class),
            plain("ableToWork", Kind.YES_NO, Need.MUST, "/people/{i}/ableToWork"),
            plain("noIncomeEvidenced", Kind.YES_NO, Need.OPTIONAL, "/people/{i}/noIncomeEvidenced"),
            plain("livesTogetherSince", Kind.DATE, Need.OPTIONAL, "/people/{i}/livesTogetherSince"),
            code("politicalStatus", Need.OPTIONAL, "/profile/members/{m}/politicalStatus", PoliticalStatus.class),
            plain("standing", Kind.TEXT, Need.OPTIONAL, "/profile/members/{m}/standing"),
            plain("medicalInsurance", Kind.TEXT, Need.OPTIONAL, "/profile/members/{m}/medicalInsurance"),
            plain("employer", Kind.TEXT, Need.OPTIONAL, "/profile/members/{m}/employer"));

    private static final List<Column> INCOMES = List.of(
            NUMBER,
            plain("person", Kind.PERSON, Need.MUST, "/incomes/{i}/person"),
            code("kind", Need.MUST, "/incomes/{i}/kind", IncomeKind.class),
            plain("amount", Kind.MONEY, Need.MUST, "/incomes/{i}/amount"));

    private static final List<Column> EXPENSES = List.of(
            NUMBER,
            plain("person", Kind.PERSON, Need.MUST, "/expenses/{i}/person"),
            code("kind", Need.MUST, "/expenses/{i}/kind", ExpenseKind.class),
            plain("amount", Kind.MONEY, Need.MUST, "/expenses/{i}/amount"));

    private static final List<Column> ACCIDENTS = List.of(
            NUMBER,
            plain("on", Kind.DATE, Need.MUST, "/accident/on"),
            plain("kind", Kind.TEXT, Need.MUST, "/accident/kind"),
            plain("uninsuredLoss", Kind.MONEY, Need.MUST, "/accident/uninsuredLoss"));

    private FormColumns() {}

    static List<Column> of(SheetKind sheet) {
        return switch (sheet) {
            case FAMILIES -> FAMILIES;
            case MEMBERS -> MEMBERS;
            case INCOMES -> INCOMES;
            case EXPENSES -> EXPENSES;
            case ACCIDENTS -> ACCIDENTS;
        };
    }

    private static Column plain(String key, Kind kind, Need need, String pointer) {
        return new Column(key, kind, need, pointer, null);
    }

    private static Column code(String key, Need need, String pointer, Class<? extends Enum<?>> codes) {
        return new Column(key, Kind.CODE, need, pointer, codes);
    }
}
