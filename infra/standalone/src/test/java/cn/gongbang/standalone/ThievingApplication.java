package cn.gongbang.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** A service that, once for each port it is made to, takes a port before the application it belongs to can listen there. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(EchoApplication.class)
public class ThievingApplication {

    private static final Deque<Loot> PLAN = new ArrayDeque<>();
    private static final Deque<ServerSocket> STOLEN = new ArrayDeque<>();

    /** Whose port is taken. */
    enum Loot {
        OWN {
            @Override
            int port(Environment environment) {
                return environment.getRequiredProperty("server.port", Integer.class);
            }
        },
        GATEWAY {
            @Override
            int port(Environment environment) {
                return URI.create(environment.getRequiredProperty("gongbang.oidc.jwk-set-uri"))
                        .getPort();
            }
        };

        abstract int port(Environment environment);
    }

    ThievingApplication(Environment environment) throws IOException {
        synchronized (PLAN) {
            if (!PLAN.isEmpty()) {
                int port = PLAN.remove().port(environment);
                STOLEN.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            }
        }
    }

    /** At its next starts it takes these, one a start. */
    static void plan(Loot... loot) {
        synchronized (PLAN) {
            PLAN.addAll(List.of(loot));
        }
    }

    static int stolen() {
        synchronized (PLAN) {
            return STOLEN.size();
        }
    }

    static void giveBack() throws IOException {
        synchronized (PLAN) {
            PLAN.clear();
            while (!STOLEN.isEmpty()) {
                STOLEN.remove().close();
            }
        }
    }
}
