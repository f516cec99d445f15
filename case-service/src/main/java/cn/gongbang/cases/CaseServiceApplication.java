package cn.gongbang.cases;

import cn.gongbang.platform.GongbangService;
import org.springframework.boot.SpringApplication;

/** Write side of hardship cases: registry, cases, dynamic management, and their history for auditors. */
@GongbangService
public class CaseServiceApplication {
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "case-service");
        SpringApplication.run(CaseServiceApplication.class, args);
    }
}
