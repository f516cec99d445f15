package cn.gongbang.documents.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Where a file belongs in the dossier.
 *
 * @param material its number among the 17 of the notice (domain.md §5)
 * @param person memberId of whom it is about, if it is about one person
 * @param page counted from 1; files without a page stand side by side
 */
public record Place(
        int material, @Nullable String person, @Nullable Integer page) {

    /** Whether only one file can stand here, so that another one replaces it. */
    @JsonIgnore
    public boolean isExclusive() {
        return page != null;
    }
}
