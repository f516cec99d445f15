package cn.gongbang.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.gongbang.standalone", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule embeddedPartsKnowNothingOfGongbang = noClasses()
            .that()
            .resideInAPackage("cn.gongbang.standalone.embedded")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.gongbang.standalone",
                    "cn.gongbang.standalone.clock",
                    "cn.gongbang.standalone.command",
                    "cn.gongbang.platform..",
                    "cn.gongbang.gateway..");

    @ArchTest
    static final ArchRule onlyCommandsTalkToPeople = noClasses()
            .that()
            .resideOutsideOfPackage("cn.gongbang.standalone.command")
            .should()
            .accessField(System.class, "out");
}
