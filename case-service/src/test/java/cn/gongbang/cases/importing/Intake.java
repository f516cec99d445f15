package cn.gongbang.cases.importing;

import cn.gongbang.cases.claims.TestKeys;
import cn.gongbang.cases.importing.FamilyIntake.Taken;
import cn.gongbang.cases.importing.reading.FamilyFile;
import cn.gongbang.cases.importing.reading.RowProblem;
import cn.gongbang.cases.write.open.OpenCase;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.RequestParts;
import cn.gongbang.platform.security.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file to what would be sent, as the union the families apply to. */
final class Intake {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final Caller APP = new Caller("app", Set.of(Role.APPLICANT_APP), null);
    static final Caller UNION =
            new Caller("jianghai.waihai.u01", Set.of(Role.GRASSROOTS), new UnionCode("jianghai.waihai.u01"));
    private static final Instant NOW = Instant.parse("2023-12-31T01:00:00Z");
    private static final int MOST = 1_000;

    private Intake() {}

    static List<Taken> of(Path file, Caller caller) {
        FamilyIntake intake =
                new FamilyIntake(new RequestParts(JSON), TestKeys.fixed(), Clock.fixed(NOW, ZoneOffset.UTC));
        List<Taken> taken = new ArrayList<>();
        try (FamilyFile families = FamilyFile.open(Files.readAllBytes(file), JSON, MOST)) {
            families.read(family -> taken.add(intake.take(family, caller)));
            assertSameCount(families, taken);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        return taken;
    }

    static List<OpenCase> commands(Path file) {
        return of(file, APP).stream()
                .map(taken -> switch (taken) {
                    case Taken.Ready ready -> ready.command();
                    case Taken.Wrong wrong ->
                        throw new AssertionError(wrong.problems().toString());
                })
                .toList();
    }

    /** Cell and code of everything that is wrong, such as {@code 成员!D2 R-ID-1}. */
    static List<String> wrongCells(Path file) {
        return problems(file).stream()
                .map(problem -> problem.cell() + " " + problem.code())
                .toList();
    }

    static List<RowProblem> problems(Path file) {
        return of(file, UNION).stream()
                .flatMap(taken -> taken instanceof Taken.Wrong wrong ? wrong.problems().stream() : null)
                .toList();
    }

    private static void assertSameCount(FamilyFile families, List<Taken> taken) {
        if (families.families() != taken.size()) {
            throw new AssertionError(families.families() + " announced, " + taken.size() + " read");
        }
    }
}
