package cn.gongbang.platform.access;

import cn.gongbang.contracts.people.Mobile;
import cn.gongbang.contracts.people.ResidentId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * R-PII-1: how one reader sees the personal data of one case: as it is, and then what is shown is noted for the access
 * log; or masked, and then there is nothing to note.
 */
public final class Sight {
    private final boolean plain;
    private final LocalDate today;
    private final Set<ShownField> fields = EnumSet.noneOf(ShownField.class);
    private final SortedSet<String> members = new TreeSet<>();

    Sight(boolean plain, LocalDate today) {
        this.plain = plain;
        this.today = today;
    }

    /** The same sight for what is only compared, and shown in part at most; what is shown is for the caller to note. */
    public Sight unnoted() {
        return new Sight(plain, today);
    }

    public boolean plain() {
        return plain;
    }

    /** The id or its mask; empty when the person is unreadable (R-PII-2). */
    public String residentId(String member, ResidentId id) {
        if (!plain || !id.isReadable()) {
            return id.masked();
        }
        note(member, ShownField.RESIDENT_ID);
        return id.value();
    }

    /** A person's state of health, or a disability; absent for readers who do not need it. */
    public <T> @Nullable T health(String member, @Nullable T told) {
        if (!plain || told == null) {
            return null;
        }
        note(member, ShownField.HEALTH);
        return told;
    }

    /** The number of the household's bank card or its mask. */
    public String card(String number) {
        if (!plain) {
            return Masks.card(number);
        }
        note(null, ShownField.BANK_CARD);
        return number;
    }

    public @Nullable String mobile(@Nullable Mobile number) {
        if (number == null) {
            return null;
        }
        return plain ? number.value() : number.masked();
    }

    /** The name of a person; masked when it is a child's and the reader does not need it. */
    public String name(ResidentId id, String name) {
        return plain ? name : Masks.name(id, name, today);
    }

    /** What nobody sees who does not need it, such as an address or what an officer wrote of the family. */
    public <T> @Nullable T ifPlain(@Nullable T told) {
        return plain ? told : null;
    }

    /**
     * Notes that something is shown in plain.
     *
     * @param member whose it is; absent when it is the household's
     */
    public void note(@Nullable String member, ShownField field) {
        if (!plain) {
            return;
        }
        fields.add(field);
        if (member != null) {
            members.add(member);
        }
    }

    Set<ShownField> fields() {
        return fields;
    }

    Set<String> members() {
        return members;
    }
}
