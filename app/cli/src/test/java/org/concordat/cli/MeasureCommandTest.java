package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.measure.Figure;
import org.concordat.api.rule.Check;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCommandTest {

    @TempDir
    private Path folder;

    private static List<Figure> count(Check check) {
        return List.of(new Figure(
                Counting.ID,
                null,
                "members",
                "Seen on " + check.day(),
                List.of(new NodeId("a-provider"), new LinkId("l1"))));
    }

    private static List<Figure> fail(Check check) {
        throw new IllegalStateException("planted");
    }

    private Run measure(boolean fails, Object... more) throws IOException {
        var words = new ArrayList<Object>(List.of("measure", Sample.in(folder)));
        words.addAll(List.of(more));
        var counting = new Counting(
                "Count of members",
                "All members.",
                "members",
                fails ? MeasureCommandTest::fail : MeasureCommandTest::count);
        var plugins = new Plugins(CareModels.of(List.of(counting)), List.of());
        return Run.in(new Installation(() -> new Workspace(plugins), Optional.empty()), false, words.toArray());
    }

    @Test
    void eachMeasureIsAHeadingWithItsSentences() throws IOException {
        var run = measure(false);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Connected Care, as at 30 June 2018\n").contains("""

                        Count of members (counting)
                            Seen on 2018-06-30
                        """);
    }

    @Test
    void whatHasNothingToMeasureIsNamedAtTheEnd() throws IOException {
        assertThat(measure(false).out()).contains("Nothing in the network to measure for: ");
    }

    @Test
    void onlyTheMeasuresAskedForAreTaken() throws IOException {
        assertThat(measure(false, "--only", "COUNTING").out()).isEqualTo("""
                        Connected Care, as at 30 June 2018

                        Count of members (counting)
                            Seen on 2018-06-30
                        """);
    }

    @Test
    void anUnknownMeasureIsRefusedAndTheKnownOnesAreNamed() throws IOException {
        var run = measure(false, "--only", "counting,other");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no measure \"other\"").contains("core.accountabilityChain");
    }

    @Test
    void ofAFinancialYearTheLastDayIsTaken() throws IOException {
        assertThat(measure(false, "--on", "2016/17").out()).contains("Seen on 2017-03-31");
    }

    @Test
    void ofAQuarterTheLastDayIsTaken() throws IOException {
        assertThat(measure(false, "--on", "2017/18 Q3").out()).contains("Seen on 2017-12-31");
    }

    @Test
    void aVagueDateIsRefused() throws IOException {
        assertThat(measure(false, "--on", "circa 2016").status()).isEqualTo(2);
    }

    @Test
    void itsJsonHoldsEachFigureWithItsElements() throws IOException {
        assertThat(measure(false, "--only", "counting", "--json").out().replaceAll("\\s+", " "))
                .contains("\"on\": \"2018-06-30\"")
                .contains("\"id\": \"counting\", \"label\": \"Count of members\", \"formula\": \"All members.\"")
                .contains("{ \"value\": null, \"unit\": \"members\", \"sentence\": \"Seen on 2018-06-30\"")
                .contains("\"type\": \"core.provider\", \"name\": \"St Mary's\" }");
    }

    @Test
    void aMeasureThatFailsIsNamedAndNoSuccess() throws IOException {
        var run = measure(true);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Measure counting failed");
    }

    @Test
    void whatCouldNotBeReadIsNoSuccess() throws IOException {
        var file = Sample.in(folder);
        Files.writeString(file, Files.readString(file).replace("\"to\": \"partnership\"}\n", "\"to\": \"gone\"}\n"));

        assertThat(Run.of("measure", file).status()).isEqualTo(1);
    }
}
