package cn.gongbang.testkit.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A file for a dossier; {@code material} is the number 1–17 of domain §5. */
public record Upload(int material, String fileName, String mediaType, byte[] content) {
    private static final String BOUNDARY = "----gongbang-testkit-part";

    static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    /** The multipart body; the same upload always gives the same bytes, so that a retry is the same request. */
    byte[] multipart() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"material\"\r\n\r\n"
                + material
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    public String sha256() {
        return HexFormat.of().formatHex(Sha256.of(content));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
