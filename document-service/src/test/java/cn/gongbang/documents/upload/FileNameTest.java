package cn.gongbang.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void givenFoldersOrControlCharacters_thenTheyAreDropped() {
        assertThat(FileName.of("C:\\照片\\家庭现场.jpg")).isEqualTo("家庭现场.jpg");
        assertThat(FileName.of("../../etc/pass\r\nwd")).isEqualTo("passwd");
        assertThat(FileName.of("𠮷😀.png")).isEqualTo("𠮷😀.png");
    }

    @Test
    void givenNothing_thenItIsCalledFile() {
        assertThat(FileName.of(null)).isEqualTo("file");
        assertThat(FileName.of("photos/ \u0000")).isEqualTo("file");
    }

    @Test
    void givenVeryLongName_thenItsEndIsKept() {
        assertThat(FileName.of("𠮷".repeat(1_000) + ".jpg")).isEqualTo("𠮷".repeat(FileName.LONGEST - 4) + ".jpg");
    }
}
