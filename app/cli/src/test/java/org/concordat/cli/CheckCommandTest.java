package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.CareModel;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    /** A care model with one rule that always finds the same. */
    private record Strict(Severity severity) implements CareModel, Rule {
        @Override
        public String id() {
            return "strict";
        }

        @Override
        public String name() {
            return "Strict";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "Finds fault.";
        }

        @Override
        public List<Rule> rules() {
            return List.of(this);
        }

        @Override
        public RuleDescription about() {
            return new RuleDescription(
                    "STRICT-01", severity, "Strict", "Judgement", List.of(), Words.beside(Texts.class));
        }

        @Override
        public List<Finding> check(Check check) {
            List<ElementId> about = List.of(new NodeId("a-provider"), new LinkId("l1"));
            return List.of(new Finding("STRICT-01", severity, "Seen on " + check.day(), "Judgement", about, List.of()));
        }
    }

    /** A care model whose rule fails. */
    private static final class Broken implements CareModel {
        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String name() {
            return "Broken";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "Fails.";
        }

        @Override
        public List<Rule> rules() {
            return List.of(new Rule() {
                @Override
                public RuleDescription about() {
                    return new RuleDescription(
                            "BROKEN-01", Severity.ERROR, "Broken", "None", List.of(), Words.beside(Texts.class));
                }

                @Override
                public List<Finding> check(Check check) {
                    throw new IllegalStateException("planted");
                }
            });
        }
    }

    private Run check(CareModel model, Object... more) throws IOException {
        var words = new ArrayList<Object>(List.of("check", Sample.in(folder)));
        words.addAll(List.of(more));
        var plugins = new Plugins(CareModels.of(List.of(model)), List.of());
        return Run.in(new Installation(() -> new Workspace(plugins), Optional.empty()), false, words.toArray());
    }

    @Test
    void anErrorIsExitStatusOne() throws IOException {
        assertThat(check(new Strict(Severity.ERROR)).status()).isEqualTo(1);
    }

    @Test
    void aWarningIsExitStatusZero() throws IOException {
        assertThat(check(new Strict(Severity.WARNING)).status()).isZero();
    }

    @Test
    void aFindingIsToldWithItsElementsAndItsSource() throws IOException {
        assertThat(check(new Strict(Severity.ERROR)).out()).contains("""
                        Error STRICT-01: Seen on 2018-06-30
                            St Mary's [a-provider], St Mary's is member of Connected Care [l1]
                            Source: Judgement
                        """);
    }

    @Test
    void theLastLineCounts() throws IOException {
        assertThat(check(new Strict(Severity.WARNING)).out())
                .contains("errors, ")
                .matches("(?s).*1 warning, .* as at 2018-06-30\\.\n");
    }

    @Test
    void theDayCanBeChosen() throws IOException {
        assertThat(check(new Strict(Severity.ERROR), "--on", "2016-04-01").out())
                .contains("Seen on 2016-04-01");
    }

    @Test
    void aDayThatIsNoneIsRefused() throws IOException {
        var run = check(new Strict(Severity.ERROR), "--on", "31/12/2018");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"31/12/2018\" is not a day such as 2018-04-01");
    }

    @Test
    void itsJsonHoldsEachFinding() throws IOException {
        assertThat(check(new Strict(Severity.ERROR), "--json").out().replaceAll("\\s+", " "))
                .contains("\"severity\": \"error\", \"rule\": \"STRICT-01\", \"message\": \"Seen on 2018-06-30\"")
                .contains(
                        "{ \"id\": \"a-provider\", \"kind\": \"node\", \"type\": \"core.provider\", \"name\": \"St Mary's\" }");
    }

    @Test
    void aRuleThatFailsIsNamedAndNoSuccess() throws IOException {
        var run = check(new Broken());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Rule BROKEN-01 failed");
    }

    @Test
    void whatCouldNotBeReadIsNoSuccess() throws IOException {
        var file = Sample.in(folder);
        Files.writeString(file, Files.readString(file).replace("\"to\": \"partnership\"}\n", "\"to\": \"gone\"}\n"));

        var run = Run.of("check", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("could not be read");
    }
}
