package cn.gongbang.bench;

import cn.gongbang.bench.MeasuredCaseService.Inside;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Answer;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;

/** The measurements, one after the other, each on cases of its own so that none grows far beyond a thousand events. */
final class Measurements implements AutoCloseable {
    private static final int FEW = 200;
    private static final int HISTORIES = 20;
    private static final int CHANGING = 4;
    private final GongbangClient client;
    private final Inside inside;
    private final List<List<IncomeUpdates>> parts;
    private final int runs;

    Measurements(GongbangClient client, Inside inside, List<String> cases, int runs) {
        this.client = client;
        this.inside = inside;
        this.runs = runs;
        int each = cases.size() / CHANGING;
        this.parts = Stream.iterate(0, from -> from + each)
                .limit(CHANGING)
                .map(from -> cases.subList(from, from + each).stream()
                        .map(IncomeUpdates::new)
                        .toList())
                .toList();
    }

    /** In the order in which they are taken; the first one sees a process that has just started. */
    List<Figures> all(Consumer<Figures> told) {
        int few = Math.min(FEW, runs);
        List<Measurement> plan = List.of(
                new Measurement("first change by HTTP after the start", 0, 1, Start.COLD, this::byHttp),
                new Measurement("warm-up: change by command", 0, few, Start.COLD, this::byCommand),
                new Measurement("warm-up: change by HTTP", 0, few, Start.COLD, this::byHttp),
                new Measurement("of it: reading and decoding, cold", 0, few, Start.COLD, this::decode),
                new Measurement("of it: folding", 0, few, Start.WARM, this::fold),
                new Measurement("change by command, cold", 0, runs, Start.COLD, this::byCommand),
                new Measurement("change by command, warm", 1, runs, Start.WARM, this::byCommand),
                new Measurement("change by HTTP, cold", 2, runs, Start.COLD, this::byHttp),
                new Measurement("change by HTTP, warm", 3, runs, Start.WARM, this::byHttp),
                new Measurement("GET the case, cold", 2, runs, Start.COLD, this::readCase),
                new Measurement("GET the case, warm", 3, runs, Start.WARM, this::readCase),
                new Measurement("GET its history, warm", 3, Math.min(HISTORIES, runs), Start.WARM, this::readHistory));
        return plan.stream().map(this::measured).peek(told).toList();
    }

    @Override
    public void close() {
        client.close();
    }

    private enum Start {
        COLD,
        WARM
    }

    private record Measurement(String what, int part, int runs, Start start, Consumer<IncomeUpdates> act) {}

    private Figures measured(Measurement planned) {
        List<IncomeUpdates> cases = parts.get(planned.part());
        long before = largest(cases);
        long[] nanos = new long[planned.runs()];
        long processor = processorNanos();
        for (int run = 0; run < nanos.length; run++) {
            IncomeUpdates updates = cases.get(run % cases.size());
            if (planned.start() == Start.COLD) {
                inside.recent().forgetAll();
            }
            long begin = System.nanoTime();
            planned.act().accept(updates);
            nanos[run] = System.nanoTime() - begin;
        }
        return Figures.of(planned.what(), before + "–" + largest(cases), nanos, processorNanos() - processor);
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private long largest(List<IncomeUpdates> cases) {
        return cases.stream()
                .mapToLong(updates -> LongCases.size(updates.caseId(), inside))
                .max()
                .orElseThrow();
    }

    private void byCommand(IncomeUpdates updates) {
        inside.commands().send(updates.latest());
    }

    private void decode(IncomeUpdates updates) {
        LongCases.history(updates.caseId(), inside);
    }

    private void fold(IncomeUpdates updates) {
        CaseState state = null;
        for (DomainEventMessage<?> message : LongCases.history(updates.caseId(), inside)) {
            state = CaseHistories.next(state, (CaseEvent) message.getPayload());
        }
    }

    private void byHttp(IncomeUpdates updates) {
        String path = "/api/cases/" + updates.caseId();
        Actor actor = Actor.of(IncomeUpdates.UNION, UUID.randomUUID().toString());
        require(client.send(Call.json("POST", actor, path + "/income", updates.latestBody())));
    }

    private void readCase(IncomeUpdates updates) {
        require(client.send(Call.get(IncomeUpdates.UNION, "/api/cases/" + updates.caseId())));
    }

    private void readHistory(IncomeUpdates updates) {
        require(client.send(Call.get(IncomeUpdates.UNION, "/api/cases/" + updates.caseId() + "/history")));
    }

    private static void require(Answer answer) {
        if (!answer.accepted()) {
            throw new IllegalStateException(answer.problem().brief());
        }
    }
}
