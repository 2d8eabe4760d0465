package org.concordat.dist.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.network.Facts;
import org.concordat.api.report.Block;
import org.concordat.api.rule.Check;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.sections.CoreSections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sections of the core say of the sample networks, against the documents that these were drawn from. */
class SectionsOfSamplesTest {

    private static final List<Sample> SAMPLES = Sample.all();

    private static List<Sample> samples() {
        return SAMPLES;
    }

    private static Sample sample(String name) {
        return SAMPLES.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Block> told(String sample, String section) {
        var content = sample(sample).content();
        var check = new Check(
                NetworkSnapshot.of(content.nodes(), content.links()),
                content.settings().asAt(),
                Facts.NONE);
        return CoreSections.ALL.stream()
                .filter(s -> s.id().equals(section))
                .flatMap(s -> s.write(check).stream())
                .toList();
    }

    private static List<Block.Table> tables(String sample, String section) {
        return told(sample, section).stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private static List<String> names(Block.Table table) {
        return table.rows().stream().map(row -> row.get(0)).toList();
    }

    @Test
    void theAllianceOfConnectedCareHasItsSixProposedParties() {
        var alliance = tables("connected-care", "core.membership").stream()
                .filter(t -> t.caption().contains("Alliance of six organisations"))
                .findFirst()
                .orElseThrow();

        assertThat(names(alliance))
                .containsExactly(
                        "Birmingham Community Healthcare NHS FT",
                        "Birmingham and Solihull Mental Health NHS FT",
                        "Intelligent Commissioning Federation",
                        "Modality Partnership",
                        "NHS Sandwell and West Birmingham CCG",
                        "Sandwell and West Birmingham Hospitals NHS Trust");
        assertThat(alliance.rows()).allMatch(row -> row.contains("Proposed"));
    }

    @Test
    void theCcgAndTheCouncilHaveLeftTheBoardOfConnectedCare() {
        var seats = tables("connected-care", "core.governanceChart")
                .get(0)
                .rows()
                .get(0)
                .get(2);

        assertThat(seats)
                .contains("Modality Partnership", "Birmingham Community")
                .doesNotContain("CCG", "ouncil");
        assertThat(tables("connected-care", "core.changes").get(0).rows())
                .anyMatch(row -> row.get(1).contains("NHS Sandwell and West Birmingham CCG left Partnership board"));
    }

    @Test
    void connectedCareHasEightOptionsOfWhichTheAllianceIsChosenAndProcurementRejected() {
        var options = tables("connected-care", "core.optionAppraisal").get(0);

        assertThat(names(options))
                .hasSize(8)
                .startsWith("Alliance agreement (virtual)")
                .endsWith("Procure an MCP / ACO contract");
    }

    @Test
    void theThreePopulationsOfModalityStandSideBySide() {
        assertThat(tables("connected-care", "core.sources").get(1).rows())
                .filteredOn(row -> row.get(0).equals("Population"))
                .extracting(row -> row.get(2))
                .containsExactly("70,000", "65,000", "90,000");
    }

    @Test
    void theRoadmapOfWolverhamptonHasItsFiveYearsAndAllItsMilestones() {
        var lanes = told("wolverhampton", "core.roadmap").stream()
                .filter(Block.Lanes.class::isInstance)
                .map(Block.Lanes.class::cast)
                .findFirst()
                .orElseThrow();
        var steps = lanes.lanes().stream()
                .flatMap(lane -> lane.cells().stream().flatMap(List::stream))
                .toList();

        assertThat(lanes.periods()).containsExactly("2016/17", "2017/18", "2018/19", "2019/20", "2020/21");
        // 108 items of the table and 6 status lines
        assertThat(steps).hasSize(114);
        assertThat(steps)
                .filteredOn(step -> step.mark() == Block.Mark.CHECKPOINT)
                .hasSize(10);
    }

    @Test
    void theContractsOfWolverhamptonStandInTheOrderOfTheirStart() {
        assertThat(names(tables("wolverhampton", "core.contractRegister").get(0)))
                .containsSubsequence(
                        "MOUs of the practice groups",
                        "Alliance agreements, shadow year",
                        "MCP contracts, partial integration",
                        "MCP contracts, full integration");
    }

    @Test
    void noAmountOfTheSamplesIsInvented() {
        assertThat(SAMPLES)
                .flatMap(s -> told(s.name(), "core.moneyFlow"))
                .filteredOn(Block.Flows.class::isInstance)
                .flatMap(b -> ((Block.Flows) b).flows())
                .isNotEmpty()
                .allMatch(flow -> flow.amount() == null);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noSectionShowsAnId(Sample sample) {
        var ids = Stream.concat(
                        sample.content().nodes().stream().map(n -> n.id().value()),
                        sample.content().links().stream().map(l -> l.id().value()))
                .filter(id -> id.length() > 3)
                .toList();

        for (var section : CoreSections.ALL) {
            assertThat(tables(sample.name(), section.id()))
                    .flatMap(Block.Table::rows)
                    .flatMap(row -> row)
                    .doesNotContainAnyElementsOf(ids);
        }
    }
}
