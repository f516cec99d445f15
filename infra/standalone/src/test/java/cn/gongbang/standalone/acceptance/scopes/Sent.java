package cn.gongbang.standalone.acceptance.scopes;

import cn.gongbang.testkit.client.TinyPhoto;
import cn.gongbang.testkit.survey.Survey;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What is sent with a request, for the family it is about. */
record Sent(String contentType, Function<Family, byte[]> body) {
    private static final String BOUNDARY = "----gongbang-scopes";
    private static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;

    static final Sent NOTHING = new Sent("", family -> new byte[0]);
    static final Sent POLICY = new Sent(
            "application/json", family -> utf8(Survey.bundled().policy().toString()));
    static final Sent EMPTY_OBJECT = json("{}");
    static final Sent EMPTY_FORM = new Sent(MULTIPART, family -> utf8(part("\"other\"") + "x" + end()));
    static final Sent PHOTO = new Sent(
            MULTIPART,
            family -> joined(
                    utf8(part("\"material\"") + "7\r\n" + part("\"file\"; filename=\"a.jpg\"")),
                    TinyPhoto.jpeg("scopes")));
    static final Sent APPLICATION =
            new Sent("application/json", family -> utf8(family.application().toString()));
    static final Sent LINES = new Sent(
            MULTIPART,
            family -> joined(
                    utf8(part("\"file\"; filename=\"a.jsonl\"")),
                    utf8(family.application().toString())));

    /** Text in which {@code {union}} and the like stand for the family's own. */
    static Sent json(String text) {
        return new Sent("application/json", family -> utf8(family.in(text)));
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n";
    }

    private static String end() {
        return "\r\n--" + BOUNDARY + "--\r\n";
    }

    private static byte[] joined(byte[] head, byte[] content) {
        byte[] tail = utf8(end());
        byte[] whole = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(content, 0, whole, head.length, content.length);
        System.arraycopy(tail, 0, whole, head.length + content.length, tail.length);
        return whole;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
