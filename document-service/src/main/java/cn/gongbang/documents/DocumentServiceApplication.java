package cn.gongbang.documents;

import cn.gongbang.platform.GongbangService;
import org.springframework.boot.SpringApplication;

/** The dossiers of hardship cases: the 17 materials of the notice and their files (domain.md §5, R-TRUE). */
@GongbangService
public class DocumentServiceApplication {
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "document-service");
        SpringApplication.run(DocumentServiceApplication.class, args);
    }
}
