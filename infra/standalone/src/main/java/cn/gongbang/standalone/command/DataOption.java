package cn.gongbang.standalone.command;

import cn.gongbang.standalone.DataFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data}, as every command takes it. */
final class DataOption {

    @Option(names = "--data", defaultValue = "./data", descriptionKey = "option.data")
    Path data = Path.of("./data");

    DataFolder folder() {
        return new DataFolder(data);
    }
}
