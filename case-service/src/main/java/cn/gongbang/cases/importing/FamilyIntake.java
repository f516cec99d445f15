package cn.gongbang.cases.importing;

import cn.gongbang.cases.claims.PersonKeys;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.importing.reading.Place;
import cn.gongbang.cases.importing.reading.RowProblem;
import cn.gongbang.cases.importing.reading.WrittenFamily;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.open.ApplicationForm;
import cn.gongbang.cases.write.open.OpenCase;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.platform.ids.Ids;
import cn.gongbang.platform.problems.FieldProblem;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.problems.RequestParts;
import cn.gongbang.platform.security.Caller;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a written family to the command that opens its case, or to everything that is wrong with it. */
@Component
class FamilyIntake {
    private final RequestParts parts;
    private final PersonKeys keys;
    private final Clock clock;

    FamilyIntake(RequestParts parts, PersonKeys keys, Clock clock) {
        this.parts = parts;
        this.keys = keys;
        this.clock = clock;
    }

    /** A family that was read: a command, or problems. */
    sealed interface Taken {
        record Ready(OpenCase command, String identity, WrittenFamily family) implements Taken {}

        record Wrong(List<RowProblem> problems) implements Taken {}
    }

    Taken take(WrittenFamily family, Caller caller) {
        JsonNode written = family.application();
        if (written == null) {
            return new Taken.Wrong(family.problems());
        }
        try {
            ApplicationForm form = parts.read(written, ApplicationForm.class, "");
            OpenCase command = form.read(Ids.next(), stamp(caller));
            CaseRights.APPLY.require(caller, command.union());
            if (!family.problems().isEmpty()) {
                return new Taken.Wrong(family.problems());
            }
            String identity = identity(command);
            return new Taken.Ready(command.rememberedAs(identity, identity), identity, family);
        } catch (Refusal refusal) {
            return new Taken.Wrong(problems(family, refusal.details(), "/union"));
        }
    }

    /** The refusal's problems at their places; one without a field of its own stands at the given pointer. */
    static List<RowProblem> problems(WrittenFamily family, Refusal.Details refusal, String otherwise) {
        List<FieldProblem> fields = refusal.errors().isEmpty()
                ? List.of(new FieldProblem(otherwise, refusal.code(), refusal.message(), refusal.arguments()))
                : refusal.errors();
        return with(family, fields);
    }

    /** What was found in the file comes first; what follows from it at the same place is not told again. */
    private static List<RowProblem> with(WrittenFamily family, List<FieldProblem> fields) {
        List<RowProblem> all = new ArrayList<>(family.problems());
        Set<@Nullable String> told = all.stream().map(RowProblem::pointer).collect(Collectors.toUnmodifiableSet());
        for (FieldProblem field : fields) {
            if (!told.contains(field.pointer())) {
                Place place = family.places().apply(field.pointer());
                all.add(place.problem(field.code(), field.message(), field.arguments()));
            }
        }
        return all;
    }

    private Stamp stamp(Caller caller) {
        return new Stamp(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.name(), caller.union(), null, null);
    }

    /** R-DUP: a row is its campaign and its holder; whoever sends it again, and when, means the same family. */
    private String identity(OpenCase command) {
        String holder = command.household()
                .holder()
                .map(Person::residentId)
                .map(ResidentId::value)
                .orElseThrow();
        return keys.of("import", command.campaign() + "\n" + holder);
    }
}
