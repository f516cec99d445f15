package cn.gongbang.reporting;

import cn.gongbang.platform.GongbangService;
import org.springframework.boot.SpringApplication;

/** Reports read from what the other services tell: summary table, weekly ledger, statistics. */
@GongbangService
public class ReportingServiceApplication {
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "reporting-service");
        SpringApplication.run(ReportingServiceApplication.class, args);
    }
}
