package cn.gongbang.platform.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JsonGenerator;

/** How a list stands in a stored event. What was read in one form is written in the same again. */
sealed interface StoredList {

    /** The JSON array in UTF-8. */
    byte[] json();

    void writeTo(JsonGenerator generator);

    /** The array itself, as older events have it. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Plain(byte[] json) implements StoredList {
        @Override
        public void writeTo(JsonGenerator generator) {
            generator.writeRawValue(new String(json, StandardCharsets.UTF_8));
        }
    }

    /** One string: Base64 of the array deflated (RFC 1950), which a reader passes over at once. */
    record Packed(String text) implements StoredList {
        static Packed of(byte[] json) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream deflating = new DeflaterOutputStream(packed)) {
                deflating.write(json);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return new Packed(Base64.getEncoder().encodeToString(packed.toByteArray()));
        }

        @Override
        public byte[] json() {
            try (InputStream inflating = new InflaterInputStream(
                    new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
                return inflating.readAllBytes();
            } catch (IOException damaged) {
                throw new UncheckedIOException("A stored list cannot be read", damaged);
            }
        }

        @Override
        public void writeTo(JsonGenerator generator) {
            generator.writeString(text);
        }
    }
}
