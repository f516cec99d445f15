package cn.gongbang.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoPartTest {

    @TempDir
    private Path folder;

    @Test
    void givenViewWritten_whenStoppedAndStarted_thenViewIsKept() throws Exception {
        with(rows -> rows.insertOne(new Document("_id", 1).append("name", "张三")));
        with(rows -> assertThat(rows.find().first()).containsEntry("name", "张三"));
    }

    @Test
    void givenFileLeftInUse_whenStarted_thenEveryPageIsReadAndKept() throws Exception {
        with(rows -> rows.insertOne(new Document("_id", 1)));
        Files.createFile(folder.resolve("in-use"));
        with(rows -> assertThat(rows.countDocuments()).isOne());
        assertThat(folder.resolve("in-use")).doesNotExist();
    }

    @Test
    void givenDamagedFile_whenStarted_thenItIsMovedAsideAndViewsAreEmpty() throws Exception {
        Files.writeString(folder.resolve("views.mv"), "not a store ".repeat(2_000));
        try (EmbeddedMongoPart part = EmbeddedMongoPart.start(folder, 0)) {
            assertThat(part.movedAside())
                    .hasValueSatisfying(aside -> assertThat(aside).isRegularFile());
        }
        with(rows -> assertThat(rows.countDocuments()).isZero());
    }

    private void with(Consumer<MongoCollection<Document>> use) throws Exception {
        try (EmbeddedMongoPart part = EmbeddedMongoPart.start(folder, 0);
                MongoClient mongo = MongoClients.create(part.uri())) {
            use.accept(mongo.getDatabase("views").getCollection("rows"));
        }
    }
}
