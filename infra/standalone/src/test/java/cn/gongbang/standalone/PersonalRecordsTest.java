package cn.gongbang.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** R-PII-1: commands, events, forms and answers that get into a log or an error text tell nothing personal there. */
@AnalyzeClasses(packages = "cn.gongbang", importOptions = ImportOption.DoNotIncludeTests.class)
class PersonalRecordsTest {
    private static final Set<String> SAID_OF_PEOPLE =
            Set.of("residentId", "mobile", "card", "address", "profile", "property");

    /** Rooms whose addresses are those of servers, and those of fictional people only. */
    private static final Set<String> OF_NO_PEOPLE =
            Set.of("cn.gongbang.standalone", "cn.gongbang.testkit", "cn.gongbang.bench");

    @ArchTest
    static final ArchRule recordsWithPersonalDataDoNotShowIt = classes()
            .that(DescribedPredicate.describe("hold personal data", PersonalRecordsTest::isPersonal))
            .should(new ArchCondition<>("hide it in toString") {
                @Override
                public void check(JavaClass record, ConditionEvents events) {
                    boolean hides = record.getMethod("toString").getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Redacted.class));
                    events.add(new SimpleConditionEvent(record, hides, record.getName() + " shows what it holds"));
                }
            });

    private static boolean isPersonal(JavaClass type) {
        return type.isRecord()
                && OF_NO_PEOPLE.stream().noneMatch(room -> type.getPackageName().startsWith(room))
                && type.getFields().stream()
                        .filter(field ->
                                !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .anyMatch(PersonalRecordsTest::isPersonal);
    }

    private static boolean isPersonal(JavaField component) {
        return component.isAnnotatedWith(Personal.class) || SAID_OF_PEOPLE.contains(component.getName());
    }
}
