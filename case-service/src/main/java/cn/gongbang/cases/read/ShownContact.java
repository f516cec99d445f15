package cn.gongbang.cases.read;

import cn.gongbang.cases.household.Contact;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.platform.access.Sight;
import org.jspecify.annotations.Nullable;

/** How to reach the family, as the reader sees it (R-PII-1). */
public record ShownContact(
        @Nullable String mobile, @Nullable String address) {

    public static @Nullable ShownContact of(@Nullable Contact contact, Sight sight) {
        return contact == null
                ? null
                : new ShownContact(sight.mobile(contact.mobile()), sight.ifPlain(contact.address()));
    }

    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
