package cn.gongbang.cases.read.history;

import cn.gongbang.cases.events.PersonFactsChanged;
import cn.gongbang.cases.household.BankAccount;
import cn.gongbang.cases.household.Contact;
import cn.gongbang.cases.household.Disability;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.cases.read.ShownBank;
import cn.gongbang.cases.read.ShownContact;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.platform.access.Sight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ser.BeanPropertyWriter;

/**
 * R-PII-1: what a reader sees of a {@link Personal} component of an event. What is not named here is for those only who
 * see everything, so that a new component is never shown by mistake.
 */
final class PersonalPart {
    private PersonalPart() {}

    static boolean isOne(BeanPropertyWriter property) {
        return property.getAnnotation(Personal.class) != null;
    }

    /** Null when nothing of it is shown. */
    static @Nullable Object seen(Object record, String component, @Nullable Object value, Sight sight) {
        return switch (value) {
            case null -> null;
            case ResidentId id -> sight.residentId(member(record), id);
            case Health health -> sight.health(member(record), health);
            case Disability disability -> sight.health(member(record), disability);
            case PersonFacts facts -> withHealth(facts, sight.health(member(record), facts.health()));
            case Contact contact -> ShownContact.of(contact, sight);
            case BankAccount account -> ShownBank.of(account, sight);
            case Employment employment -> employment;
            case Studying studying -> studying;
            case Boolean ability -> ability;
            case LocalDate since -> since;
            case String name
            when record instanceof Person person && component.equals("name") -> sight.name(person.residentId(), name);
            default -> sight.ifPlain(value);
        };
    }

    private static PersonFacts withHealth(PersonFacts facts, @Nullable Health seen) {
        return new PersonFacts(
                facts.employment(),
                facts.studying(),
                facts.leftSchool(),
                facts.ableToWork(),
                facts.noIncomeEvidenced(),
                seen);
    }

    private static String member(Object record) {
        return switch (record) {
            case Person person -> person.memberId();
            case PersonFactsChanged changed -> changed.memberId();
            default -> throw new IllegalStateException(record.getClass() + " is not about one person");
        };
    }
}
