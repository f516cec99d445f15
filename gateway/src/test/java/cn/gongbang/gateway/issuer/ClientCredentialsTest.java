package cn.gongbang.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.gateway.RunningGateway;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ClientCredentialsTest {
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new RunningGateway();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void givenServiceWithItsSecret_whenAskingForAToken_thenItIsAServiceAndTheDoorStaysClosed() throws Exception {
        HttpResponse<String> answer = token("reporting-service", RunningGateway.SERVICE_SECRET);

        assertThat(answer.statusCode()).isEqualTo(200);
        JWTClaimsSet claims = claims(answer);
        assertThat(claims.getSubject()).isEqualTo("reporting-service");
        assertThat(claims.getIssuer()).isEqualTo(gateway.address().toString());
        assertThat(claims.getAudience()).containsExactly("gongbang");
        assertThat(claims.getStringListClaim("roles")).containsExactly("SERVICE");
        assertThat(claims.getClaim("union")).isNull();
        assertThat(cases(answer).statusCode()).isEqualTo(401);
    }

    @Test
    void givenWorkersApp_whenAskingForAToken_thenTheDoorOpensForItsRole() throws Exception {
        HttpResponse<String> answer = token("app", "gongbang");

        assertThat(claims(answer).getStringListClaim("roles")).containsExactly("APPLICANT_APP");
        assertThat(cases(answer).statusCode()).isEqualTo(200);
    }

    @Test
    void givenWrongSecretOrUnknownClient_whenAskingForAToken_thenNone() throws Exception {
        assertThat(token("reporting-service", "gongbang").statusCode()).isEqualTo(401);
        assertThat(token("app", "guess").statusCode()).isEqualTo(401);
        assertThat(token("nobody", "gongbang").statusCode()).isEqualTo(401);
        assertThat(token("gongbang-console", "").statusCode()).isBetween(400, 401);
    }

    @Test
    void givenInternalPath_whenAnybodyAsksAtTheDoor_thenItLeadsNowhere() throws Exception {
        assertThat(gateway.get("admin", "/internal/progress").statusCode()).isEqualTo(404);
        assertThat(gateway.get("admin", "/api/cases/../../internal/progress").statusCode())
                .isNotEqualTo(200);
        assertThat(gateway.get("admin", "/api/cases/%2e%2e/%2e%2e/internal/progress")
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(gateway.cases.asked("/internal/progress")).isEmpty();
    }

    private static HttpResponse<String> token(String client, String secret) throws Exception {
        return gateway.send(gateway.request("/oauth2/token")
                .header("Authorization", RunningGateway.basic(client, secret))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private static HttpResponse<String> cases(HttpResponse<String> token) throws Exception {
        return gateway.send(gateway.request("/api/cases").header("Authorization", "Bearer " + text(token)));
    }

    private static JWTClaimsSet claims(HttpResponse<String> token) throws Exception {
        return SignedJWT.parse(text(token)).getJWTClaimsSet();
    }

    private static String text(HttpResponse<String> token) {
        return new JsonMapper().readTree(token.body()).path("access_token").asString();
    }
}
