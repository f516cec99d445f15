package cn.gongbang.gateway.problems;

import java.net.URI;
import java.util.List;

/** Problem details (RFC 9457) as contract.md writes them; errors of fields are told by the services only. */
public record Problem(URI type, String title, int status, String detail, String code, List<FieldError> errors) {

    /** What is wrong with one field; {@code pointer} is a JSON pointer. */
    public record FieldError(String pointer, String code, String message) {}
}
