package cn.gongbang.cases.write.open;

import cn.gongbang.cases.household.Accident;
import cn.gongbang.cases.household.BankAccount;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.household.Contact;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.write.CausesForm;
import cn.gongbang.cases.write.Lines;
import cn.gongbang.cases.write.PersonForm;
import cn.gongbang.cases.write.UnionField;
import cn.gongbang.contracts.codes.Channel;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.people.Mobile;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An application as a request writes it (contract.md, Application), unread. */
public record ApplicationForm(
        @Nullable String campaign,
        @Nullable String union,
        @Nullable String channel,
        @Nullable List<@Nullable PersonForm> people,
        @Nullable List<Lines.@Nullable Form> incomes,
        @Nullable List<Lines.@Nullable Form> expenses,
        @Nullable AccidentForm accident,
        @Nullable CausesForm causes,
        @Nullable ContactForm contact,
        @Nullable BankForm bank,
        @Nullable Map<String, Object> profile,
        @Nullable Map<String, Object> property) {
    private static final int MOST_PEOPLE = 50;

    public record AccidentForm(
            @Nullable String on,
            @Nullable String kind,
            @Nullable String uninsuredLoss) {}

    public record ContactForm(
            @Nullable String mobile, @Nullable String address) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    public record BankForm(@Nullable String bank, @Nullable String card) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    /** @throws Refusal 422 naming every field that is wrong */
    public OpenCase read(String caseId, Stamp stamp) {
        Checks checks = new Checks();
        LocalDate today = LocalDate.ofInstant(stamp.recordedAt(), DomainTime.ZONE);
        String survey = checks.text("/campaign", campaign, 40);
        UnionCode applied = UnionField.read("/union", union, checks);
        Channel way = checks.requiredCode("/channel", channel, Channel.class);
        Causes why = CausesForm.read(causes, "/causes", checks);
        Contact reach = readContact(checks);
        BankAccount account = readBank(checks);
        Household family = readHousehold(today, checks);
        checks.orThrow();
        return new OpenCase(caseId, survey, applied, way, family, why, reach, account, profile, property, stamp);
    }

    /** Reads the application as it should have been (R-DYN-7); what is wrong with it is noted. */
    public CorrectApplication correction(String reason, Checks checks, LocalDate today) {
        return new CorrectApplication(
                readHousehold(today, checks),
                CausesForm.read(causes, "/causes", checks),
                readContact(checks),
                readBank(checks),
                profile,
                property,
                reason);
    }

    /** Lines name people, so they are looked at only when the people can be read. */
    private Household readHousehold(LocalDate today, Checks checks) {
        Household family = new Household(readPeople(today, checks), List.of(), List.of(), readAccident(today, checks));
        List<Lines.Income> income = Lines.incomes(incomes, checks);
        List<Lines.Expense> expense = Lines.expenses(expenses, checks);
        return checks.clean()
                ? family.withLines(Lines.ofIncomes(income, family, checks), Lines.ofExpenses(expense, family, checks))
                : family;
    }

    private List<Person> readPeople(LocalDate today, Checks checks) {
        List<Person> read = new ArrayList<>();
        List<@Nullable PersonForm> written = people == null ? List.of() : people;
        checks.require(!written.isEmpty(), "/people", "REQUIRED", "problem.field.required");
        checks.require(written.size() <= MOST_PEOPLE, "/people", "TOO_MANY", "cases.tooManyPeople");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(written.size(), MOST_PEOPLE); i++) {
            PersonForm form = written.get(i);
            String at = "/people/" + i;
            if (form == null) {
                checks.require(false, at, "REQUIRED", "problem.field.required");
                continue;
            }
            Person person = form.read("m" + (i + 1), at, today, checks);
            boolean first = i == 0;
            checks.require(
                    first == (person.relation() == Relation.HOLDER), at + "/relation", "CODE", "cases.holderFirst");
            boolean readable = form.residentId() != null;
            checks.require(
                    !readable || seen.add(person.residentId().value()), at + "/residentId", "R-DUP", "cases.twice");
            read.add(person);
        }
        return read;
    }

    private @Nullable Accident readAccident(LocalDate today, Checks checks) {
        if (accident == null) {
            return null;
        }
        LocalDate on = checks.requiredDate("/accident/on", accident.on());
        checks.require(!on.isAfter(today), "/accident/on", "R-ELIG-2", "cases.future");
        return new Accident(
                on,
                checks.text("/accident/kind", accident.kind(), 40),
                checks.money("/accident/uninsuredLoss", accident.uninsuredLoss()));
    }

    private @Nullable Contact readContact(Checks checks) {
        if (contact == null) {
            return null;
        }
        String address = contact.address() == null ? null : checks.text("/contact/address", contact.address(), 200);
        return new Contact(
                checks.optional("/contact/mobile", contact.mobile(), Mobile::of, "R-ID-3", "cases.mobile"), address);
    }

    private @Nullable BankAccount readBank(Checks checks) {
        if (bank == null) {
            return null;
        }
        String card = checks.text("/bank/card", bank.card(), 30);
        checks.require(card.chars().allMatch(Character::isDigit), "/bank/card", "FORMAT", "problem.field.format");
        return new BankAccount(checks.text("/bank/bank", bank.bank(), 100), card);
    }

    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
