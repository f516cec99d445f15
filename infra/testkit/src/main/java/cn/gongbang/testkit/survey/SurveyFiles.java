package cn.gongbang.testkit.survey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where the files of a survey lie: inside the project or in a folder. */
interface SurveyFiles {

    /** The file's bytes; null when there is no such file. */
    @Nullable
    InputStream open(String name) throws IOException;

    static SurveyFiles bundled() {
        return name -> SurveyFiles.class.getResourceAsStream("/survey-2023/" + name);
    }

    static SurveyFiles in(Path folder) {
        return name -> Files.exists(folder.resolve(name)) ? Files.newInputStream(folder.resolve(name)) : null;
    }

    default boolean has(String name) {
        try (InputStream file = open(name)) {
            return file != null;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    default JsonNode json(String name) {
        try (InputStream file = existing(name)) {
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    default List<JsonNode> jsonLines(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(existing(name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(Json.MAPPER::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private InputStream existing(String name) throws IOException {
        InputStream file = open(name);
        if (file == null) {
            throw new IllegalArgumentException("the survey has no file " + name);
        }
        return file;
    }
}
