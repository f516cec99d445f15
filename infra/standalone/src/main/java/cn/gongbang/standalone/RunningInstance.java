package cn.gongbang.standalone;

import cn.gongbang.standalone.embedded.FileTree;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a run says about itself in its data folder. */
public record RunningInstance(long pid, URI address) {

    static RunningInstance read(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.size() < 2
                ? new RunningInstance(0, URI.create("http://127.0.0.1"))
                : new RunningInstance(Long.parseLong(lines.get(0)), URI.create(lines.get(1)));
    }

    void write(Path file) throws IOException {
        FileTree.replaceDurably(file, (pid + "\n" + address + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
