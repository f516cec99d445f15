package cn.gongbang.testkit.client;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** A small grey JPEG that stands for a photo: another name gives other bytes, the same name the same bytes. */
public final class TinyPhoto {
    private static final int BLOCK = 8;
    private static final int BLOCKS = 5;

    private TinyPhoto() {}

    public static byte[] jpeg(String name) {
        BufferedImage image = new BufferedImage(BLOCK * BLOCKS, BLOCK * BLOCKS, BufferedImage.TYPE_BYTE_GRAY);
        byte[] shades = new byte[BLOCKS * BLOCKS];
        new Random(seed(name)).nextBytes(shades);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int shade = shades[y / BLOCK * BLOCKS + x / BLOCK] & 0xff;
                image.setRGB(x, y, shade << 16 | shade << 8 | shade);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static long seed(String name) {
        byte[] digest = Sha256.of(name.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
