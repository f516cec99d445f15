package cn.gongbang.standalone;

import cn.gongbang.cases.CaseServiceApplication;
import cn.gongbang.documents.DocumentServiceApplication;
import cn.gongbang.gateway.GatewayApplication;
import cn.gongbang.reporting.ReportingServiceApplication;
import cn.gongbang.reviews.ReviewServiceApplication;
import java.util.List;
import java.util.Map;

/** Gongbang itself: the four services and the gateway, wired in this one place. */
public final class GongbangSuite {

    private GongbangSuite() {}

    public static Suite complete() {
        return new Suite(
                List.of(
                        service("case-service", CaseServiceApplication.class, "gongbang_cases"),
                        service("review-service", ReviewServiceApplication.class, "gongbang_reviews"),
                        service("document-service", DocumentServiceApplication.class, "gongbang_documents"),
                        service("reporting-service", ReportingServiceApplication.class, "gongbang_reporting")),
                new ServiceSpec(
                        "gateway",
                        GatewayApplication.class,
                        null,
                        Map.of("gongbang.edges.rate-limits.factor", "1000")));
    }

    private static ServiceSpec service(String name, Class<?> application, String database) {
        return new ServiceSpec(name, application, database, Map.of(SpringCloudInGatewayOnly.PROPERTY, "false"));
    }
}
