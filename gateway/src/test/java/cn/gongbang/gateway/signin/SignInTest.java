package cn.gongbang.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.gateway.Backend;
import cn.gongbang.gateway.RunningGateway;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private RunningGateway gateway;

    @BeforeEach
    void start() throws Exception {
        gateway = new RunningGateway();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void givenNoCredentials_whenAsked_thenUnauthenticatedAsProblem() throws Exception {
        HttpResponse<String> answer = gateway.send(gateway.request("/api/cases"));

        assertUnauthenticated(answer);
        assertThat(gateway.cases.asked("/api/cases")).isEmpty();
    }

    @Test
    void givenWrongPassword_whenAsked_thenUnauthenticatedAndNoTreeFetched() throws Exception {
        assertUnauthenticated(gateway.send(
                gateway.request("/api/cases").header("Authorization", RunningGateway.basic("jianghai.d01", "guess"))));
        assertThat(gateway.cases.asked("/internal/unions")).isEmpty();
    }

    @Test
    void givenUnknownUserOrDistrictCodeOrBrokenHeader_whenAsked_thenUnauthenticated() throws Exception {
        assertUnauthenticated(gateway.get("nobody", "/api/cases"));
        assertUnauthenticated(gateway.get("jianghai", "/api/cases"));
        assertUnauthenticated(gateway.get("street.nowhere", "/api/cases"));
        assertUnauthenticated(gateway.send(gateway.request("/api/cases").header("Authorization", "Basic %%%")));
        assertUnauthenticated(gateway.send(gateway.request("/api/notices").header("Authorization", "Basic bm8=")));
    }

    @Test
    void givenEachKindOfUser_whenSignedIn_thenTheServiceSeesRolesAndUnionInAVerifiableToken() throws Exception {
        assertSeen("district", "DISTRICT", "jianghai");
        assertSeen("approver", "DISTRICT", "jianghai");
        assertSeen("street.waihai", "SUBDISTRICT", "jianghai.waihai");
        assertSeen("jianghai.waihai", "GRASSROOTS", "jianghai.waihai");
        assertSeen("jianghai.waihai.u01", "GRASSROOTS", "jianghai.waihai.u01");
        assertSeen("jianghai.d01", "GRASSROOTS", "jianghai.d01");
        assertSeen("admin", "ADMIN", null);
        assertSeen("auditor", "AUDITOR", null);
        assertSeen("reporter", "REPORTER", null);
        assertSeen("app", "APPLICANT_APP", null);
        assertThat(gateway.cases.asked("/internal/unions")).hasSize(1);
        assertThat(claims(gateway.cases.last("/internal/unions")).getStringListClaim("roles"))
                .containsExactly("SERVICE");
    }

    @Test
    void givenSignedInTwice_whenAskedAgain_thenTheSameTokenIsForwarded() throws Exception {
        gateway.get("admin", "/api/cases/1");
        gateway.get("admin", "/api/cases/2");

        assertThat(bearer(gateway.cases.last("/api/cases/2"))).isEqualTo(bearer(gateway.cases.last("/api/cases/1")));
    }

    @Test
    void givenPublicNotices_whenReadWithoutSignIn_thenNoTokenIsMadeUp() throws Exception {
        assertThat(gateway.send(gateway.request("/api/notices?union=jianghai")).statusCode())
                .isEqualTo(200);

        assertThat(gateway.reviews.last("/api/notices").headers()).doesNotContainKey("Authorization");
        assertUnauthenticated(gateway.send(gateway.request("/api/notices").POST(BodyPublishers.ofString("{}"))));
        assertUnauthenticated(gateway.send(gateway.request("/api/notices/1")));
    }

    @Test
    void givenBearerOfTheIssuer_whenAsked_thenItIsForwardedAndAForgedOrInternalOneIsNot() throws Exception {
        gateway.get("auditor", "/api/cases/1");
        String token = bearer(gateway.cases.last("/api/cases/1"));
        gateway.get("jianghai.d01", "/api/cases/1");
        String internal = bearer(gateway.cases.last("/internal/unions"));

        assertThat(withBearer(token).statusCode()).isEqualTo(200);
        assertThat(bearer(gateway.cases.last("/api/cases/bearer"))).isEqualTo(token);
        assertUnauthenticated(withBearer(token.substring(0, token.length() - 8) + "AAAAAAAA"));
        assertUnauthenticated(withBearer("not-a-token"));
        assertUnauthenticated(withBearer(internal));
    }

    @Test
    void givenBasicSwitchedOff_whenTried_thenUnauthenticatedWithoutOfferingIt() throws Exception {
        try (RunningGateway distributed = new RunningGateway(false)) {
            HttpResponse<String> answer = distributed.get("admin", "/api/cases");

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer realm=\"gongbang\"");
        }
    }

    @Test
    void givenNoTreeYet_whenAdminPutsOne_thenItsUsersAreKnownAtOnceAndRemovedOnesNoLonger() throws Exception {
        gateway.cases.answer("/internal/unions", 200, "application/json", "[]");
        assertThat(gateway.get("admin", "/api/campaigns").statusCode()).isEqualTo(200);
        assertUnauthenticated(gateway.get("district", "/api/cases"));

        putUnions(RunningGateway.UNIONS);
        assertThat(gateway.get("district", "/api/cases").statusCode()).isEqualTo(200);
        assertThat(gateway.get("jianghai.d01", "/api/cases").statusCode()).isEqualTo(200);

        putUnions("[]");
        assertUnauthenticated(gateway.get("jianghai.d01", "/api/cases"));
    }

    @Test
    void givenCaseServiceDown_whenAUnionSignsIn_thenUnavailableButAdminIsLetIn() throws Exception {
        gateway.cases.close();

        HttpResponse<String> answer = gateway.get("jianghai.d01", "/api/reviews/1");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("SERVICE_UNAVAILABLE");
        assertThat(gateway.get("admin", "/api/reviews/1").statusCode()).isEqualTo(200);
    }

    @Test
    void givenDevPath_whenNotAdmin_thenForbiddenAsProblem() throws Exception {
        HttpResponse<String> answer = gateway.get("auditor", "/dev/clock");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"FORBIDDEN\"");
        assertThat(gateway.get("admin", "/dev/clock").statusCode()).isEqualTo(404);
    }

    private void putUnions(String tree) throws Exception {
        gateway.cases.answer("/internal/unions", 200, "application/json", tree);
        assertThat(gateway.send(gateway.as("admin", "/api/unions").PUT(BodyPublishers.ofString(tree)))
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> withBearer(String token) throws Exception {
        return gateway.send(gateway.request("/api/cases/bearer").header("Authorization", "Bearer " + token));
    }

    private void assertSeen(String user, String role, String union) throws Exception {
        assertThat(gateway.get(user, "/api/cases/seen").statusCode()).isEqualTo(200);
        JWTClaimsSet claims = claims(gateway.cases.last("/api/cases/seen"));
        assertThat(claims.getSubject()).isEqualTo(user);
        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(claims.getStringClaim("union")).isEqualTo(union);
        assertThat(claims.getIssuer()).isEqualTo(gateway.address().toString());
        assertThat(claims.getAudience()).isEqualTo(List.of("gongbang"));
        Instant issuedAt = claims.getIssueTime().toInstant();
        assertThat(issuedAt).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(Duration.between(issuedAt, claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(10));
    }

    private JWTClaimsSet claims(Backend.Asked asked) throws Exception {
        SignedJWT token = SignedJWT.parse(bearer(asked));
        JWKSet keys = JWKSet.parse(gateway.send(gateway.request("/oauth2/jwks")).body());
        assertThat(keys.containsNonPublicKeys()).isFalse();
        assertThat(token.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        return token.getJWTClaimsSet();
    }

    private static String bearer(Backend.Asked asked) {
        String authorization = asked.headers().getFirst("Authorization");
        assertThat(authorization).startsWith("Bearer ");
        return authorization.substring("Bearer ".length());
    }

    private static void assertUnauthenticated(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().allValues("WWW-Authenticate"))
                .containsExactly("Bearer realm=\"gongbang\"", "Basic realm=\"gongbang\", charset=\"UTF-8\"");
        assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"", "\"errors\":[]", "未登录");
    }
}
