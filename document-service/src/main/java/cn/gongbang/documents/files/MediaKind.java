package cn.gongbang.documents.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** domain.md §5: the kinds of files a dossier accepts, told by their first bytes and never by what a client claims. */
public enum MediaKind {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    HEIC("image/heic"),
    TIFF("image/tiff");

    /** How many bytes {@link #of} wants to see. */
    public static final int HEAD = 64;

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx");
    private static final Set<String> IMAGE_FILE_BRANDS = Set.of("mif1", "msf1");
    private static final int BRAND = 4;
    private static final int COMPATIBLE_BRANDS_AT = 16;
    private final String mediaType;

    MediaKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind of a file that begins with these bytes; empty when it is not accepted. */
    public static Optional<MediaKind> of(byte[] head) {
        return Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
    }

    private boolean begins(byte[] head) {
        return switch (this) {
            case PDF -> startsWith(head, "255044462d");
            case JPEG -> startsWith(head, "ffd8ff");
            case PNG -> startsWith(head, "89504e470d0a1a0a");
            case HEIC -> isHeic(head);
            case TIFF ->
                startsWith(head, "49492a00")
                        || startsWith(head, "4d4d002a")
                        || startsWith(head, "49492b000800")
                        || startsWith(head, "4d4d002b0008");
        };
    }

    private static boolean startsWith(byte[] head, String hex) {
        byte[] magic = HexFormat.of().parseHex(hex);
        return head.length >= magic.length && Arrays.equals(magic, 0, magic.length, head, 0, magic.length);
    }

    /** ISO 23008-12: an ftyp box whose brand, or one of those it is compatible with, is an HEVC image. */
    private static boolean isHeic(byte[] head) {
        if (!"ftyp".equals(text(head, BRAND))) {
            return false;
        }
        String brand = text(head, 2 * BRAND);
        return HEIC_BRANDS.contains(brand) || IMAGE_FILE_BRANDS.contains(brand) && isCompatibleWithHeic(head);
    }

    private static boolean isCompatibleWithHeic(byte[] head) {
        int boxEnd = (head[0] & 0xff) << 24 | (head[1] & 0xff) << 16 | (head[2] & 0xff) << 8 | head[3] & 0xff;
        for (int at = COMPATIBLE_BRANDS_AT; at + BRAND <= Math.min(boxEnd, head.length); at += BRAND) {
            if (HEIC_BRANDS.contains(text(head, at))) {
                return true;
            }
        }
        return false;
    }

    private static String text(byte[] head, int at) {
        return head.length < at + BRAND ? "" : new String(head, at, BRAND, StandardCharsets.ISO_8859_1);
    }
}
