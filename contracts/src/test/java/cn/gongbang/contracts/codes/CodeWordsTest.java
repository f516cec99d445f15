package cn.gongbang.contracts.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void givenEveryCodeOfTheContract_whenAskedForItsWord_thenThereIsOneAndNoWordIsLeftOver(String language)
            throws Exception {
        ResourceBundle words = ResourceBundle.getBundle(
                CodeWords.BUNDLE,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Set<String> keys = new TreeSet<>();
        for (Class<?> code : codes()) {
            Arrays.stream(code.getEnumConstants())
                    .map(constant -> CodeWords.key((Enum<?>) constant))
                    .forEach(keys::add);
        }
        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(new TreeSet<>(words.keySet())).isEqualTo(keys);
        assertThat(keys).allSatisfy(key -> assertThat(words.getString(key)).isNotBlank());
    }

    private static List<Class<?>> codes() throws Exception {
        Path classes = Path.of(CodeWords.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.list(classes.resolve("cn/gongbang/contracts/codes"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(Class::isEnum)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("cn.gongbang.contracts.codes." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
