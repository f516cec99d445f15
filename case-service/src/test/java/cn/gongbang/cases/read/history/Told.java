package cn.gongbang.cases.read.history;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.write.CaseInHand;
import cn.gongbang.cases.write.StoredRows;
import cn.gongbang.contracts.codes.CodeWords;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.integrity.ChainLink;
import cn.gongbang.contracts.integrity.StoredEvent;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.Sight;
import cn.gongbang.platform.security.Caller;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;

/** The history of a family as it is told, without a store. */
final class Told {
    static final String APPLIED = "2023-02-01T09:00:00+08:00";
    static final String LATER = "2024-02-01T09:00:00+08:00";

    static final Caller AUDITOR = new Caller("auditor", Set.of(Role.AUDITOR), null);
    static final Caller APP = new Caller("app", Set.of(Role.APPLICANT_APP), null);

    /** A holder whose name has two characters of surname, a spouse whose name has one outside the BMP. */
    static final JsonNode FAMILY = CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"GRASSROOTS_UNION",
             "people":[{"residentId":"440704198503120015","name":"欧阳明","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true},
                       {"residentId":"440704199006070023","name":"陈𠮷","relation":"SPOUSE","health":"CANCER","ableToWork":false}],
             "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"20000.00"},
                        {"person":"HOLDER","kind":"WAGE","amount":"500.00"}],
             "expenses":[{"person":"440704199006070023","kind":"MEDICAL_SELF_PAY","amount":"3000.00"}],
             "accident":null,"causes":{"primary":"MAJOR_ILLNESS","secondary":["OTHER","LAID_OFF"]},
             "contact":{"mobile":"13800000000","address":"江海区<b>一路</b>1号"},
             "profile":{"ethnicity":"汉族"}}""");

    private Told() {}

    static Replay replay(CaseInHand family) {
        List<DomainEventMessage<CaseEvent>> messages = new ArrayList<>();
        for (CaseEvent event : family.events()) {
            messages.add(new GenericDomainEventMessage<>("HardshipCase", "case:1", messages.size(), event));
        }
        return new Replay(messages, ChainLink.of(stored(messages)));
    }

    /** The messages as a store would hold them. */
    static List<StoredEvent> stored(List<? extends DomainEventMessage<?>> messages) {
        return StoredRows.of(messages).rows();
    }

    static List<Entry> entries(CaseInHand family, Locale locale) {
        Entries entries = new Entries(wording(locale));
        List<Entry> told = new ArrayList<>();
        replay(family).forEach(step -> told.add(entries.of(step)));
        return told;
    }

    static Wording wording(Locale locale) {
        return wording(locale, sight(AUDITOR));
    }

    static Wording wording(Locale locale, Sight sight) {
        return new Wording(messages(), locale, new UnionTree(List.of()), sight);
    }

    /** How a reader sees the family's case in 2024. */
    static Sight sight(Caller reader) {
        return reading(reader).of(Purpose.HISTORY, "1", new UnionCode("jianghai.waihai.u01"));
    }

    static Reading reading(Caller reader) {
        return new Reading(reader, null, OffsetDateTime.parse(LATER).toInstant());
    }

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("case-messages", "case-history", CodeWords.BUNDLE);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
