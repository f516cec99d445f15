package cn.gongbang.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.gongbang.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule LEDGER_CORE_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..reporting.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("cn.gongbang.reporting.(*)..").should().beFreeOfCycles();
}
