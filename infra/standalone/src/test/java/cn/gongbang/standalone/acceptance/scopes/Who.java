package cn.gongbang.standalone.acceptance.scopes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column of the matrix: a user, and where the case lies that it knocks for, seen from the user's own union. */
enum Who {
    NOBODY("not signed in", "any", null, Place.UNION),
    APP_FILED("APPLICANT_APP", "filed by it", "app", Place.FILED_BY_APP),
    APP_OTHER("APPLICANT_APP", "other", "app", Place.UNION),
    UNION_OWN("GRASSROOTS", "own", "jianghai.waihai.u01", Place.UNION),
    UNION_BELOW("GRASSROOTS", "below", "jianghai.waihai", Place.UNION),
    UNION_BESIDE("GRASSROOTS", "beside", "jianghai.waihai.u02", Place.UNION),
    UNION_ABOVE("GRASSROOTS", "above", "jianghai.waihai.u01", Place.STREET),
    STREET_OWN("SUBDISTRICT", "own", "street.waihai", Place.STREET),
    STREET_BELOW("SUBDISTRICT", "below", "street.waihai", Place.UNION),
    STREET_BESIDE("SUBDISTRICT", "beside", "street.waihai", Place.ELSEWHERE),
    STREET_ABOVE("SUBDISTRICT", "above", "street.waihai", Place.DISTRICT),
    DISTRICT_OWN("DISTRICT", "own", "district", Place.DISTRICT),
    DISTRICT_BELOW("DISTRICT", "below", "district", Place.UNION),
    AUDITOR("AUDITOR", "any", "auditor", Place.UNION),
    REPORTER("REPORTER", "any", "reporter", Place.UNION),
    ADMIN("ADMIN", "any", "admin", Place.UNION);

    static final Set<Who> UNION = Set.of(UNION_OWN);
    static final Set<Who> STREET = Set.of(STREET_OWN, STREET_BELOW);
    static final Set<Who> DISTRICT = Set.of(DISTRICT_OWN, DISTRICT_BELOW);
    static final Set<Who> APP = Set.of(APP_FILED, APP_OTHER);

    private final String role;
    private final String relation;
    private final @Nullable String user;
    private final Place place;

    Who(String role, String relation, @Nullable String user, Place place) {
        this.role = role;
        this.relation = relation;
        this.user = user;
        this.place = place;
    }

    String role() {
        return role;
    }

    String relation() {
        return relation;
    }

    /** By which name it signs in; null when it does not. */
    @Nullable
    String user() {
        return user;
    }

    Place place() {
        return place;
    }
}
