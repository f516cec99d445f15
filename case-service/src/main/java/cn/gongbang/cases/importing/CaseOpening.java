package cn.gongbang.cases.importing;

import cn.gongbang.cases.claims.ClaimedCases;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.importing.FamilyIntake.Taken;
import cn.gongbang.cases.importing.ImportResult.Outcome;
import cn.gongbang.cases.importing.reading.RowProblem;
import cn.gongbang.cases.importing.reading.WrittenFamily;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.open.OpenCase;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.problems.Wordless;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Commands;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the case of an imported family, once for ever: the request key that stands for campaign and holder is remembered
 * with the case (R-DUP), so a second import, another client or a new attempt finds it.
 */
@Component
class CaseOpening {
    private static final Logger LOG = LoggerFactory.getLogger(CaseOpening.class);
    private static final int ATTEMPTS = 3;
    private static final String PEOPLE = "/people";
    private final Commands commands;
    private final CaseHistories histories;
    private final ClaimedCases claimed;

    CaseOpening(Commands commands, CaseHistories histories, ClaimedCases claimed) {
        this.commands = commands;
        this.histories = histories;
        this.claimed = claimed;
    }

    ImportResult open(int place, Taken.Ready family, Caller caller) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(place, family, caller);
            } catch (Refusal refusal) {
                if (!refusal.details().code().equals("CONCURRENT_MODIFICATION") || attempt == ATTEMPTS) {
                    return failed(place, family.family(), refusal.details());
                }
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || Thread.currentThread().isInterrupted()) {
                    LOG.error("a row of an import could not be stored", Wordless.of(failure));
                    return failed(
                            place,
                            family.family(),
                            Refusal.of(500, "INTERNAL", "import.later").details());
                }
            }
        }
    }

    private ImportResult attempt(int place, Taken.Ready family, Caller caller) {
        OpenCase command = family.command();
        String opened;
        try {
            opened = commands.<cn.gongbang.cases.write.Outcome>send(command).caseId();
        } catch (Refusal refusal) {
            if (!refusal.details().code().equals("R-DUP")) {
                throw refusal;
            }
            return found(place, family, applied(command).orElseThrow(() -> refusal), caller);
        }
        if (opened.equals(command.caseId())) {
            return new ImportResult(
                    place,
                    family.family().row(),
                    Outcome.CREATED,
                    opened,
                    command.number(),
                    List.of(),
                    notes(family.family(), false));
        }
        return found(place, family, histories.require(opened), caller);
    }

    /** The case in which this holder applied in this campaign, if that is what stands in the way. */
    private Optional<CaseState> applied(OpenCase command) {
        return command.household().holder().map(Person::residentId).flatMap(holder -> claimed.of(holder)
                .map(histories::find)
                .filter(state -> state.opening().campaign().equals(command.campaign()))
                .filter(state -> state.opening()
                        .household()
                        .holder()
                        .map(Person::residentId)
                        .filter(holder::equals)
                        .isPresent()));
    }

    private ImportResult found(int place, Taken.Ready family, CaseState state, Caller caller) {
        CaseOpened opening = state.opening();
        if (!CaseRights.allows(CaseRights.READ, caller, state)) {
            String union = state.union().value();
            return failed(
                    place,
                    family.family(),
                    Refusal.conflict("R-DUP", "cases.duplicate", union).details());
        }
        return new ImportResult(
                place,
                family.family().row(),
                Outcome.UNCHANGED,
                opening.caseId(),
                opening.number(),
                List.of(),
                notes(family.family(), !isSame(opening, family.command())));
    }

    private static boolean isSame(CaseOpened opening, OpenCase command) {
        return opening.household().equals(command.household())
                && opening.causes().equals(command.causes())
                && Objects.equals(opening.contact(), command.contact())
                && Objects.equals(opening.bank(), command.bank())
                && Objects.equals(opening.profile(), command.profile())
                && Objects.equals(opening.property(), command.property());
    }

    private static List<RowProblem> notes(WrittenFamily family, boolean differs) {
        List<RowProblem> notes = new ArrayList<>();
        if (differs) {
            notes.add(family.places().apply("").problem("DIFFERS", "import.differs", List.of()));
        }
        if (!family.gaps().isEmpty()) {
            String headings = String.join("、", family.gaps());
            notes.add(family.places().apply("").problem("ARCHIVE_INCOMPLETE", "import.gaps", List.of(headings)));
        }
        return notes;
    }

    private static ImportResult failed(int place, WrittenFamily family, Refusal.Details refusal) {
        return new ImportResult(
                place,
                family.row(),
                Outcome.FAILED,
                null,
                null,
                FamilyIntake.problems(family, refusal, PEOPLE),
                List.of());
    }
}
