package cn.gongbang.reviews;

import cn.gongbang.platform.GongbangService;
import org.springframework.boot.SpringApplication;

/** The review service: the way of a case. */
@GongbangService
public class ReviewServiceApplication {
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "review-service");
        SpringApplication.run(ReviewServiceApplication.class, args);
    }
}
