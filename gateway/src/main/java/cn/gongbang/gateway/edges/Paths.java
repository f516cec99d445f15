package cn.gongbang.gateway.edges;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;

/** What kind of thing an address is; of an error the address that was asked for counts. */
final class Paths {
    private static final Pattern DATA = Pattern.compile("/(api|dev)(/.*)?");
    private static final Pattern WITHOUT_PEOPLE =
            Pattern.compile("/api/((unions|policies|campaigns)(/.*)?|notices|cases/import/template\\.xlsx)");

    private Paths() {}

    /** Answers for programs, no pages. */
    static boolean isData(HttpServletRequest request) {
        return DATA.matcher(of(request)).matches();
    }

    /** What tells nothing that a browser should not keep: unions, policies, campaigns, running notices, the form. */
    static boolean isWithoutPeople(HttpServletRequest request) {
        return WITHOUT_PEOPLE.matcher(of(request)).matches();
    }

    /** Of a request line that cannot be read there is no address. */
    private static String of(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : Objects.requireNonNullElse(request.getRequestURI(), "");
    }
}
