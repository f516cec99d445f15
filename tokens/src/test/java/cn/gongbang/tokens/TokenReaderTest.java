package cn.gongbang.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenReaderTest {
    private static final TokenReader OURS = reader("roles", "union", Map.of());

    @Test
    void givenUnknownRoles_whenRead_thenTheyCountForNothing() {
        assertThat(OURS.roles(token(Map.of("roles", List.of("EMPEROR", "auditor", "AUDITOR")))))
                .containsExactly(Role.AUDITOR);
        assertThat(OURS.roles(token(Map.of("roles", "ADMIN")))).isEmpty();
        assertThat(OURS.roles(token(Map.of("scope", "ADMIN")))).isEmpty();
    }

    @Test
    void givenOfficerWithoutAUnion_whenRead_thenNoOfficer() {
        assertThat(OURS.roles(token(Map.of("roles", List.of("DISTRICT", "SUBDISTRICT", "GRASSROOTS", "REPORTER")))))
                .containsExactly(Role.REPORTER);
        Jwt officer = token(Map.of("roles", List.of("DISTRICT"), "union", "jianghai"));
        assertThat(OURS.roles(officer)).containsExactly(Role.DISTRICT);
        assertThat(OURS.union(officer)).isEqualTo(new UnionCode("jianghai"));
    }

    @Test
    void givenUnionThatCannotBeRead_whenRead_thenNoRoleAtAll() {
        for (Object union : List.of("", "江海", "jianghai..u01", List.of("jianghai"), 7)) {
            Jwt token = token(Map.of("roles", List.of("AUDITOR", "DISTRICT"), "union", union));
            assertThat(OURS.roles(token)).isEmpty();
            assertThat(OURS.union(token)).isNull();
        }
    }

    @Test
    void givenService_whenItAlsoClaimsAnotherRole_thenItIsAServiceOnly() {
        assertThat(OURS.roles(token(Map.of("roles", List.of("SERVICE", "ADMIN")))))
                .containsExactly(Role.SERVICE);
    }

    @Test
    void givenAnotherIssuersClaimsAndNames_whenRead_thenByItsConfiguration() {
        TokenReader theirs = reader("realm_access.roles", "org.code", Map.of("区总经办", Role.DISTRICT));
        Jwt token = token(Map.of(
                "realm_access", Map.of("roles", List.of("区总经办", "offline_access")),
                "org", Map.of("code", "jianghai")));

        assertThat(theirs.roles(token)).containsExactly(Role.DISTRICT);
        assertThat(theirs.convert(token).getAuthorities()).hasToString("[ROLE_DISTRICT]");
        assertThat(OURS.roles(token)).isEmpty();
    }

    private static TokenReader reader(String roles, String union, Map<String, Role> names) {
        return new TokenReader(new OidcProperties("https://issuer", null, null, "gongbang", roles, union, names));
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject("somebody")
                .claims(all -> all.putAll(claims))
                .build();
    }
}
