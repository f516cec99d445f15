package cn.gongbang.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.gateway.RunningGateway;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeFlowTest {
    private RunningGateway gateway;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        gateway = new RunningGateway();
        browser = new Browser(gateway.address());
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void givenUnionOfficer_whenSignedInOnThePage_thenTheTokenOpensTheDoorWithRoleAndUnion() throws Exception {
        JsonNode tokens = browser.tokens("jianghai.waihai.u01");

        JWTClaimsSet claims =
                SignedJWT.parse(tokens.path("access_token").asString()).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("jianghai.waihai.u01");
        assertThat(claims.getStringListClaim("roles")).containsExactly("GRASSROOTS");
        assertThat(claims.getStringClaim("union")).isEqualTo("jianghai.waihai.u01");
        assertThat(claims.getAudience()).containsExactly("gongbang");
        assertThat(tokens.has("refresh_token")).isFalse();
        JWTClaimsSet identity =
                SignedJWT.parse(tokens.path("id_token").asString()).getJWTClaimsSet();
        assertThat(identity.getAudience()).containsExactly("gongbang-console");
        assertThat(identity.getStringClaim("nonce")).isEqualTo("n1");
        assertThat(cases(tokens.path("access_token").asString()).statusCode()).isEqualTo(200);
        assertThat(gateway.cases.last("/api/cases").headers().getFirst("Authorization"))
                .isEqualTo("Bearer " + tokens.path("access_token").asString());
        assertThat(cases(tokens.path("id_token").asString()).statusCode()).isEqualTo(401);
    }

    @Test
    void givenSignedInAlready_whenAskedAgain_thenNoPageAndSilentRenewalWorks() throws Exception {
        browser.tokens("district");
        Map<String, String> silently = browser.authorization();
        silently.put("prompt", "none");
        silently.put("redirect_uri", gateway.address() + "/silent-callback");

        assertThat(Browser.parameter(Browser.location(browser.authorize(silently)), "code"))
                .isNotBlank();
        browser.get("/logout");
        assertThat(Browser.parameter(Browser.location(browser.authorize(silently)), "error"))
                .isEqualTo("login_required");
    }

    @Test
    void givenWrongVerifierRedirectOrUsedCode_whenRedeemed_thenNoToken() throws Exception {
        String callback = gateway.address() + "/callback";

        assertThat(browser.redeem(browser.code("admin"), Browser.VERIFIER + "x", callback)
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.redeem(browser.code("admin"), "", callback).statusCode())
                .isBetween(400, 401);
        assertThat(browser.redeem(browser.code("admin"), Browser.VERIFIER, gateway.address() + "/")
                        .statusCode())
                .isEqualTo(400);
        String code = browser.code("admin");
        assertThat(browser.redeem(code, Browser.VERIFIER, callback).statusCode())
                .isEqualTo(200);
        assertThat(browser.redeem(code, Browser.VERIFIER, callback).statusCode())
                .isEqualTo(400);
    }

    @Test
    void givenForeignRedirectOrNoChallengeOrUnknownClient_whenAuthorizing_thenRefusedWithoutSendingAnythingThere()
            throws Exception {
        browser.signIn("admin", "gongbang");
        Map<String, String> foreign = browser.authorization();
        foreign.put("redirect_uri", "https://example.org/callback");
        HttpResponse<String> answer = browser.authorize(foreign);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();

        Map<String, String> unknown = browser.authorization();
        unknown.put("client_id", "somebody");
        assertThat(browser.authorize(unknown).statusCode()).isEqualTo(400);

        Map<String, String> unprotected = browser.authorization();
        unprotected.remove("code_challenge");
        unprotected.remove("code_challenge_method");
        assertThat(Browser.parameter(Browser.location(browser.authorize(unprotected)), "error"))
                .isEqualTo("invalid_request");
        Map<String, String> plain = browser.authorization();
        plain.put("code_challenge_method", "plain");
        assertThat(Browser.parameter(Browser.location(browser.authorize(plain)), "error"))
                .isEqualTo("invalid_request");
    }

    @Test
    void givenFormOfAnotherBrowserOrWrongPassword_whenSent_thenNobodyIsSignedIn() throws Exception {
        HttpResponse<String> forged = browser.post("/login", Map.of("username", "admin", "password", "gongbang"));
        assertThat(forged.statusCode()).isEqualTo(403);
        HttpResponse<String> wrong = browser.signIn("admin\"><script>", "guess");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("用户名或密码不正确", "value=\"admin&quot;&gt;&lt;script&gt;\"");
        assertThat(wrong.body()).doesNotContain("guess");
        assertThat(Browser.location(browser.authorize(browser.authorization())).getPath())
                .isEqualTo("/login");
    }

    @Test
    void givenBearerToken_whenUsedAsTheSignInCookie_thenItIsNone() throws Exception {
        String token = browser.tokens("admin").path("access_token").asString();
        HttpResponse<String> answer = gateway.send(gateway.request("/oauth2/authorize?" + "client_id=gongbang-console")
                .header("Accept", "text/html")
                .header("Cookie", "gongbang-sign-in=" + token));

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("code=");
    }

    @Test
    void givenDiscovery_whenRead_thenEverythingIsOfThisOriginAndNoPrivateKeyIsShown() throws Exception {
        JsonNode document = new JsonMapper()
                .readTree(gateway.send(gateway.request("/.well-known/openid-configuration"))
                        .body());

        URI origin = gateway.address();
        assertThat(document.path("issuer").asString()).isEqualTo(origin.toString());
        for (String name :
                new String[] {"authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint"}) {
            assertThat(document.path(name).asString()).startsWith(origin + "/");
        }
        String keys = gateway.send(gateway.request("/oauth2/jwks")).body();
        assertThat(keys).contains("\"kid\"").doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void givenPage_whenShown_thenChineseOrEnglishWithoutScriptsAndNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = browser.get("/login");

        assertThat(page.body()).contains("<html lang=\"zh-CN\">", "用户名", "密码", "登录");
        assertThat(page.body()).doesNotContain("<script", "style=", "http://", "https://", "{{");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(browser.get("/login/sign-in.css").headers().firstValue("Content-Type"))
                .hasValue("text/css;charset=UTF-8");
        assertThat(gateway.send(gateway.request("/login").header("Accept-Language", "en"))
                        .body())
                .contains("<html lang=\"en\">", "User name");
    }

    private HttpResponse<String> cases(String token) throws Exception {
        return gateway.send(gateway.request("/api/cases").header("Authorization", "Bearer " + token));
    }
}
