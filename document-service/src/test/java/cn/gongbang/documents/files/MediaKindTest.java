package cn.gongbang.documents.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** domain.md §5: accepted are PDF, JPEG, PNG, HEIC and TIFF. */
class MediaKindTest {
    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "ffd8ffe000104a464946, JPEG",
        "89504e470d0a1a0a0000000d49484452, PNG",
        "49492a0008000000, TIFF",
        "4d4d002a00000008, TIFF",
        "00000018667479706865696300000000, HEIC",
        "0000001866747970 6d696631 00000000 6d696631 68656963, HEIC"
    })
    void givenFirstBytes_thenKindIsTold(String hex, MediaKind kind) {
        assertThat(MediaKind.of(bytes(hex))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ff",
                "3c68746d6c3e",
                "504b0304",
                "4d5a9000",
                "47494638396138",
                "0000001866747970 61766966 00000000 6d696631 61766966",
                "0000001866747970 6d696631 00000000 6d696631 61766966",
                "0000001066747970 6d696631 00000000 68656963"
            })
    void givenOtherFirstBytes_thenNotAccepted(String hex) {
        assertThat(MediaKind.of(bytes(hex))).isEmpty();
    }

    @Property
    void givenAnyBytes_thenLookingNeverFails(@ForAll @Size(max = MediaKind.HEAD) byte[] head) {
        assertThat(MediaKind.of(head)).isNotNull();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
