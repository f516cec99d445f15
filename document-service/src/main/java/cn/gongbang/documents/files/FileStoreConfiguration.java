package cn.gongbang.documents.files;

import cn.gongbang.platform.personal.Sealing;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The file store follows the switch of the event store. */
@Configuration(proxyBeanMethods = false)
class FileStoreConfiguration {
    @Bean
    @ConditionalOnProperty(name = "gongbang.event-store", havingValue = "jdbc")
    FileStore filesInFolder(Sealing sealing, @Value("${gongbang.data}") Path data) throws IOException {
        return new FileStore(sealing, new FolderShelf(data.resolve("files")));
    }

    @Bean
    @ConditionalOnProperty(name = "gongbang.event-store", havingValue = "axon-server")
    FileStore filesInGridFs(Sealing sealing, MongoDatabase views) {
        return new FileStore(sealing, new GridFsShelf(views));
    }
}
