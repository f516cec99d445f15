package cn.gongbang.testkit;

import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.compare.Comparison;
import cn.gongbang.testkit.compare.ComparisonResult;
import cn.gongbang.testkit.compare.Difference;
import cn.gongbang.testkit.demo.SurveyDemo;
import cn.gongbang.testkit.generate.GeneratedSurvey;
import cn.gongbang.testkit.generate.SurveyGenerator;
import cn.gongbang.testkit.generate.SurveyWriter;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.uninvited.BadInputs;
import cn.gongbang.testkit.uninvited.Race;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The testkit from a shell, against any running gateway; the exit code is 1 when something differs. */
@Command(name = "testkit", subcommands = CommandLine.HelpCommand.class)
public final class TestkitCommand {

    @Option(names = "--gateway", defaultValue = "http://127.0.0.1:8080", scope = CommandLine.ScopeType.INHERIT)
    URI gateway = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--survey",
            description = "folder of a survey; without it the bundled one",
            scope = CommandLine.ScopeType.INHERIT)
    @Nullable
    Path folder;

    @Spec
    CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TestkitCommand()).execute(arguments));
    }

    @Command(description = "Plays a survey and compares every figure; waits for a gateway that is away.")
    int play(
            @Option(names = "--patience", defaultValue = "120", description = "seconds to wait for a gateway")
                    int patience) {
        Survey survey = survey();
        GongbangClient client = GongbangClient.of(gateway, Patience.upTo(Duration.ofSeconds(patience)));
        SurveyPlayer player = new SurveyPlayer(survey, client, PlayLog.empty(), (done, total, now) -> {
            if (done % 500 == 0 || done == total) {
                out().println(done + "/" + total + " " + now);
            }
        });
        player.setUp();
        ComparisonResult result = new Comparison(survey, player.play(), client).run();
        out().println(result.brief());
        out().println(client.transport().retries() + " retries");
        return result.equal() ? 0 : 1;
    }

    @Command(description = "Sends bad input and looks at the refusals.")
    int bad() {
        return report(BadInputs.run(gateway, survey()));
    }

    @Command(description = "Lets many clients apply at once with one shared child.")
    int race(@Option(names = "--clients", defaultValue = "50") int clients) {
        return report(Race.run(gateway, clients, survey()));
    }

    @Command(description = "Plays the bundled survey and prints what came out.")
    int demo() {
        new SurveyDemo().run(gateway, System.out);
        return 0;
    }

    @Command(description = "Invents the survey of another year, with what must come out of it.")
    int generate(
            @Option(names = "--year", required = true, description = "a year with a table of holidays") int year,
            @Option(names = "--families", defaultValue = "200", description = "how many applications") int families,
            @Option(names = "--seed", defaultValue = "1", description = "the same seed gives the same survey")
                    long seed,
            @Option(names = "--out", required = true, description = "the folder to write into") Path out) {
        GeneratedSurvey generated = SurveyGenerator.generate(year, families, seed);
        SurveyWriter.write(generated, out);
        out().println("%d families, %d changes, %d edges in %s"
                .formatted(
                        generated.survey().cases().size(),
                        generated.survey().changes().size(),
                        generated.touched().size(),
                        out));
        return 0;
    }

    private int report(List<Difference> differences) {
        differences.forEach(out()::println);
        out().println(differences.size() + " differences");
        return differences.isEmpty() ? 0 : 1;
    }

    private Survey survey() {
        Path given = folder;
        return given == null ? Survey.bundled() : Survey.at(given);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
