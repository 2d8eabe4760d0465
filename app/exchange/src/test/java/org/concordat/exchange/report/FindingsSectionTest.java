package org.concordat.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class FindingsSectionTest {

    private static final Parameter<Long> MOST =
            new Parameter<>(Attribute.of("lifts.most", Kind.WHOLE, "Most lifts"), 0L);

    /** Finds something about each organisation, if there are more than the threshold. */
    private record TooMany(Severity severity) implements Rule {

        @Override
        public RuleDescription about() {
            return new RuleDescription(
                    "LIFT-01", severity, "Too many", "Lift law", List.of(MOST), Words.beside(Reports.class));
        }

        @Override
        public List<Finding> check(Check check) {
            return check.network().nodes().size() <= check.get(MOST)
                    ? List.of()
                    : check.network().nodes().stream()
                            .map(n -> new Finding(
                                    "LIFT-01",
                                    severity,
                                    n.get(Core.NAME, "") + " is one too many.",
                                    "Lift law",
                                    List.of(n.id()),
                                    List.of()))
                            .toList();
        }
    }

    private static List<Block> written(int organisations, Facts thresholds, Rule... rules) {
        var nodes = IntStream.range(0, organisations)
                .mapToObj(i -> new Node(new NodeId("n" + i), Organisations.PROVIDER, Facts.of(Core.NAME, "Trust " + i)))
                .toList();
        var check = new Check(NetworkSnapshot.of(nodes, List.of()), LocalDate.of(2017, 9, 1), thresholds);
        return new FindingsSection(List.of(rules)).write(check);
    }

    private static List<String> rows(Block block) {
        return ((Block.Table) block)
                .rows().stream().map(row -> String.join(" | ", row)).toList();
    }

    private static String text(Block block) {
        return ((Block.Paragraph) block).text();
    }

    @Test
    void errorsComeBeforeRemarks() {
        var blocks = written(1, Facts.NONE, new TooMany(Severity.INFORMATION), new TooMany(Severity.ERROR));

        assertThat(blocks)
                .filteredOn(Block.Table.class::isInstance)
                .extracting(b -> ((Block.Table) b).caption())
                .containsExactly("Errors", "Remarks", "What the rules rest on");
    }

    @Test
    void aFindingIsToldWithWhatItIsAbout() {
        var blocks = written(1, Facts.NONE, new TooMany(Severity.WARNING));

        assertThat(rows(blocks.get(1))).containsExactly("LIFT-01 | Trust 0 | Trust 0 is one too many.");
    }

    @Test
    void whatARuleRestsOnIsToldOnce() {
        var blocks = written(3, Facts.NONE, new TooMany(Severity.WARNING));

        assertThat(rows(blocks.get(2))).containsExactly("LIFT-01 | Lift law");
    }

    @Test
    void manyFindingsOfOneRuleAreToldTogether() {
        var blocks = written(8, Facts.NONE, new TooMany(Severity.WARNING));

        assertThat(rows(blocks.get(1)))
                .hasSize(6)
                .last()
                .isEqualTo("LIFT-01 | Trust 5, Trust 6 and Trust 7 | And 3 more of this rule.");
    }

    @Test
    void theThresholdsOfTheUserHold() {
        var blocks = written(3, Facts.of(MOST.attribute(), 5L), new TooMany(Severity.WARNING));

        assertThat(blocks)
                .singleElement()
                .extracting(FindingsSectionTest::text)
                .asString()
                .startsWith("The rules");
    }

    @Test
    void findingsAreCounted() {
        var blocks = written(2, Facts.NONE, new TooMany(Severity.WARNING));

        assertThat(text(blocks.get(0))).startsWith("No errors, 2 warnings and no remarks.");
    }

    @Test
    void anEmptyNetworkHasNoFindingsToTell() {
        assertThat(written(0, Facts.NONE, new TooMany(Severity.WARNING))).isEmpty();
    }
}
