package cn.gongbang.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** The rooms of case-service: a pure core, slices that do not know each other, and no other service. */
@AnalyzeClasses(packages = "cn.gongbang.cases", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String[] CORE = {
        "cn.gongbang.cases.assessment..",
        "cn.gongbang.cases.eligibility..",
        "cn.gongbang.cases.events..",
        "cn.gongbang.cases.household..",
        "cn.gongbang.cases.policy..",
        "cn.gongbang.cases.state..",
        "cn.gongbang.cases.unions.."
    };

    @ArchTest
    static final ArchRule coreIsPlainJava = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..",
                    "cn.gongbang.contracts..",
                    "cn.gongbang.cases.assessment..",
                    "cn.gongbang.cases.eligibility..",
                    "cn.gongbang.cases.events..",
                    "cn.gongbang.cases.household..",
                    "cn.gongbang.cases.policy..",
                    "cn.gongbang.cases.state..",
                    "cn.gongbang.cases.unions..");

    @ArchTest
    static final ArchRule coreHasNoClock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule slicesDoNotKnowEachOther =
            slices().matching("cn.gongbang.cases.write.(*)").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule noOtherService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.gongbang.reviews..",
                    "cn.gongbang.documents..",
                    "cn.gongbang.reporting..",
                    "cn.gongbang.gateway..");
}
