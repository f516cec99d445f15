package cn.gongbang.gateway.issuer;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's browser with the console in it: cookies, the sign-in page, authorization code and PKCE. */
final class Browser {
    static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-length";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI origin;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(URI origin) {
        this.origin = origin;
    }

    Map<String, String> authorization() throws Exception {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", "gongbang-console");
        parameters.put("redirect_uri", origin + "/callback");
        parameters.put("scope", "openid profile");
        parameters.put("state", "s1");
        parameters.put("nonce", "n1");
        parameters.put("code_challenge_method", "S256");
        parameters.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge));
        return parameters;
    }

    HttpResponse<String> authorize(Map<String, String> parameters) throws Exception {
        return get("/oauth2/authorize?" + form(parameters));
    }

    /** Signs in on the page and returns its answer. */
    HttpResponse<String> signIn(String user, String password) throws Exception {
        Matcher csrf = CSRF.matcher(get("/login").body());
        if (!csrf.find()) {
            throw new AssertionError("the page has no form");
        }
        return post("/login", Map.of("username", user, "password", password, "_csrf", csrf.group(1)));
    }

    /** The whole way from the console to its code, for somebody who may have to sign in. */
    String code(String user) throws Exception {
        HttpResponse<String> asked = authorize(authorization());
        if (location(asked).getPath().equals("/login")) {
            asked = follow(signIn(user, "gongbang"));
        }
        return parameter(location(asked), "code");
    }

    HttpResponse<String> redeem(String code, String verifier, String redirect) throws Exception {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("grant_type", "authorization_code");
        parameters.put("client_id", "gongbang-console");
        parameters.put("code", code);
        parameters.put("redirect_uri", redirect);
        parameters.put("code_verifier", verifier);
        return post("/oauth2/token", parameters);
    }

    JsonNode tokens(String user) throws Exception {
        return new JsonMapper()
                .readTree(redeem(code(user), VERIFIER, origin + "/callback").body());
    }

    HttpResponse<String> follow(HttpResponse<String> redirect) throws Exception {
        URI target = location(redirect);
        return get(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(origin.resolve(path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> parameters) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(origin.resolve(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(parameters)))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("no redirect but " + answer.statusCode() + " " + answer.body())));
    }

    static String parameter(URI address, String name) {
        for (String pair : String.valueOf(address.getQuery()).split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + address);
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
