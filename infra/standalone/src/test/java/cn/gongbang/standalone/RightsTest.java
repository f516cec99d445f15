package cn.gongbang.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.security.Right;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may do what is decided in one place a service: its package {@code rights}. */
@AnalyzeClasses(packages = "cn.gongbang", importOptions = ImportOption.DoNotIncludeTests.class)
class RightsTest {
    /** Who sees plain is decided in {@code access} for all services, and the access log writes roles down. */
    private static final String[] DECIDING = {
        "cn.gongbang.*.rights..", "cn.gongbang.platform.security..", "cn.gongbang.platform.access.."
    };

    @ArchTest
    static final ArchRule nobodyElseLooksAtRoles =
            noClasses().that().resideOutsideOfPackages(DECIDING).should().callMethod(Caller.class, "roles");

    @ArchTest
    static final ArchRule nobodyElseMakesRights = noClasses()
            .that()
            .resideOutsideOfPackages(DECIDING)
            .should()
            .callMethod(
                    Right.class,
                    "of",
                    cn.gongbang.platform.security.Reach.class,
                    cn.gongbang.contracts.codes.Role[].class);
}
