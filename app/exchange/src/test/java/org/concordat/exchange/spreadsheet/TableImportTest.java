package org.concordat.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddNode;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.table.TableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableImportTest {

    private static final String HEADINGS = "Practice code,Practice,PCN,List size";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void setUp() {
        bench = new Bench(folder);
    }

    @Test
    void oneTableBecomesPracticesNetworksAndMemberships() throws Exception {
        var intake = bench.guessed(
                HEADINGS, "M92007,Lea Road,RWT,\"7,012\"", "M92009,Prestbury,RWT,9120", "M92010,Tudor,,13000");

        assertThat(intake.addedNodes())
                .extracting(n -> n.type().id() + " " + n.get(Core.NAME, ""))
                .containsExactly(
                        "core.GPPractice Lea Road",
                        "core.GPGroup RWT",
                        "core.GPPractice Prestbury",
                        "core.GPPractice Tudor");
        assertThat(intake.addedLinks())
                .extracting(l -> l.type().id())
                .containsExactly("core.memberOf", "core.memberOf");
        assertThat(Bench.problems(intake)).isEmpty();
    }

    @Test
    void whatComesIntoAnEmptyNetworkIsDrawn() throws Exception {
        var intake = bench.guessed(HEADINGS, "M92007,Lea Road,RWT,7012");

        assertThat(intake.views())
                .singleElement()
                .satisfies(v -> assertThat(v.boxes()).hasSize(2));
    }

    @Test
    void aNetworkThatIsDrawnGetsNoOtherView() throws Exception {
        bench.taken(HEADINGS, "M92007,Lea Road,RWT,7012");

        assertThat(bench.guessed(HEADINGS, "M92009,Prestbury,RWT,9120").views()).isEmpty();
    }

    @Test
    void factsCarryTheirSource() throws Exception {
        var practice = bench.guessed(HEADINGS + ",As at", "M92007,Lea Road,RWT,7012,Oct 2021")
                .addedNodes()
                .get(0);

        assertThat(practice.all(GeneralPractice.LIST_SIZE))
                .containsExactly(new Observation(
                        new BigDecimal(7012), PartialDate.month(2021, 10), Source.of("lists.csv", ""), ""));
        assertThat(practice.all(Core.SOURCES)).containsExactly(new Source("lists.csv", "", "Lea Road", ""));
        assertThat(practice.get(Core.EXTERNAL_IDS)).isEqualTo(Map.of("ods", "M92007"));
    }

    @Test
    void whatEveryRowIsIsSaidOnceInTheMapping() throws Exception {
        var network =
                bench.guessed(HEADINGS, "M92007,Lea Road,RWT,7012").addedNodes().get(1);

        assertThat(network.get(GeneralPractice.GROUP_KIND)).isEqualTo("PCN");
    }

    @Test
    void importingTwiceChangesNothing() throws Exception {
        var lines = new String[] {HEADINGS, "M92007,Lea Road,RWT,7012", "M92009,Prestbury,RWT,9120"};
        bench.taken(lines);

        assertThat(bench.guessed(lines).changesNothing()).isTrue();
    }

    @Test
    void theImportIsOneStepToUndo() throws Exception {
        bench.taken(HEADINGS, "M92007,Lea Road,RWT,7012", "M92009,Prestbury,RWT,9120");

        bench.document().undo();

        assertThat(bench.network().nodes()).isEmpty();
        assertThat(bench.document().undoLabel()).isEmpty();
    }

    @Test
    void aLaterTableUpdatesByCode() throws Exception {
        bench.taken(HEADINGS, "M92007,Lea Road,RWT,7012");

        var later = bench.guessed(HEADINGS, "m92007,Lea Road Surgery,RWT,7100");

        assertThat(later.addedNodes()).isEmpty();
        assertThat(later.changed()).hasSize(1);
    }

    @Test
    void aNodeDrawnByHandIsKnownByItsNameAndGetsTheCode() throws Exception {
        var drawn = Node.of(GeneralPractice.GP_PRACTICE).with(Core.NAME, "Lea Road");
        bench.document().apply(new AddNode(drawn));

        var intake = bench.guessed(HEADINGS, "M92007,LEA ROAD,,");

        assertThat(intake.addedNodes()).isEmpty();
        assertThat(intake.changed().get(0).after().get(Core.EXTERNAL_IDS)).isEqualTo(Map.of("ods", "M92007"));
    }

    @Test
    void twoNodesWithOneNameAreNotConfused() throws Exception {
        for (int i = 0; i < 2; i++) {
            bench.document()
                    .apply(new AddNode(Node.of(GeneralPractice.GP_PRACTICE).with(Core.NAME, "The Surgery")));
        }

        assertThat(Bench.problems(bench.guessed("Practice,List size", "The Surgery,12")))
                .singleElement()
                .asString()
                .contains("line 2", "several nodes of the network");
    }

    @Test
    void oneCodeWithTwoNamesIsReportedWithBothPlaces() throws Exception {
        var intake = bench.guessed(HEADINGS, "M92007,Lea Road,RWT,7012", "M92007,Tudor,RWT,7012");

        assertThat(Bench.problems(intake))
                .containsExactly(
                        "lists.csv, line 3: one code with two names: M92007: \"Tudor\" here, \"Lea Road\" in lists.csv, line 2");
        assertThat(intake.addedNodes()).hasSize(2);
    }

    @Test
    void twoRowsThatContradictEachOtherAreReported() throws Exception {
        var intake = bench.guessed(HEADINGS, "M92007,Lea Road,RWT,7012", "M92007,Lea Road,RWT,8000");

        assertThat(Bench.problems(intake)).singleElement().asString().contains("line 3", "List size", "line 2");
    }

    @Test
    void everyBadCellIsReportedAndTheGoodRowsAreThere() throws Exception {
        var intake = bench.guessed(
                HEADINGS + ",Dispensing", "M92007,Lea Road,RWT,many,maybe", "M92009,Prestbury,RWT,9120,yes", ",,,5,no");

        assertThat(Bench.problems(intake))
                .containsExactly(
                        "lists.csv, line 2, column 4: not a number: many",
                        "lists.csv, line 2, column 5: neither yes nor no: maybe",
                        "lists.csv, line 4: nothing tells what the row is about: practice");
        assertThat(intake.addedNodes()).hasSize(2);
    }

    @Test
    void aBadDateOfAFigureIsReportedWhereItStands() throws Exception {
        assertThat(Bench.problems(bench.guessed("Practice,List size,As at", "Lea Road,7012,soon")))
                .singleElement()
                .asString()
                .startsWith("lists.csv, line 2, column 3: not a date");
    }

    @Test
    void anUnknownChoiceIsReportedWithTheNearest() throws Exception {
        var intake = bench.guessed("Practice,Practice contract", "Lea Road,PSM");

        assertThat(Bench.problems(intake)).singleElement().asString().contains("PSM", "nearest: ", "PMS");
    }

    @Test
    void anUnknownTypeIsReportedWithTheNearest() throws Exception {
        var intake = bench.guessed("Name,Type", "Lea Road,GP practice", "RWT,NHS provder");

        assertThat(Bench.problems(intake)).singleElement().asString().contains("NHS provder", "nearest: NHS provider");
        assertThat(intake.addedNodes()).extracting(Node::type).containsExactly(GeneralPractice.GP_PRACTICE);
    }

    @Test
    void aTableOfLinksJoinsNodesByNameCodeOrId() throws Exception {
        bench.taken(HEADINGS, "M92007,Lea Road,RWT,7012", "M92009,Prestbury,RWT,9120");
        bench.taken("Trust code,Trust", "RL4,The Royal Wolverhampton");

        var intake = bench.guessed("From,To,Type", "M92007,the royal wolverhampton,refers to");

        assertThat(Bench.problems(intake)).isEmpty();
        assertThat(intake.addedLinks()).extracting(l -> l.type().id()).containsExactly("core.refersTo");
    }

    @Test
    void aLinkToWhatIsNotThereIsReportedWithTheNearest() throws Exception {
        bench.taken(HEADINGS, "M92007,Lea Road,RWT,7012");

        assertThat(Bench.problems(bench.guessed("From,To,Type", "Lea Raod,RWT,member of")))
                .containsExactly("lists.csv, line 2, column 1: no such node, neither in the table nor in the network:"
                        + " \"Lea Raod\"; nearest: Lea Road, RWT");
    }

    @Test
    void aLinkThatMayNotJoinItsEndsIsReportedWithWhatMay() throws Exception {
        bench.taken(HEADINGS, "M92007,Lea Road,RWT,7012");

        assertThat(Bench.problems(bench.guessed("From,To,Type", "RWT,Lea Road,core.memberOf")))
                .singleElement()
                .asString()
                .contains("may not join");
    }

    @Test
    void aLinkMayNameARowFurtherDown() throws Exception {
        var table = bench.table("code,name,parent", "A,First,B", "B,Second,");
        var mapping = new Mapping(
                List.of(new NodeRule("group", "core.GPGroup")),
                List.of(new LinkRule("part", "core.memberOf", "group", "")),
                List.of(
                        ColumnRole.code("code", "group", "local"),
                        ColumnRole.of("name", Role.NAME, "group"),
                        ColumnRole.of("parent", Role.TO, "part")));

        var intake = bench.intake(table, mapping);

        assertThat(Bench.problems(intake)).isEmpty();
        assertThat(intake.addedLinks()).extracting(Link::type).containsExactly(MembershipLinks.MEMBER_OF);
    }

    @Test
    void linksCarryFactsOfTheirOwn() throws Exception {
        var table = bench.table("practice,pcn,joined", "Lea Road,RWT,01/07/2019");
        var mapping = new Mapping(
                List.of(new NodeRule("practice", "core.GPPractice"), new NodeRule("pcn", "core.GPGroup")),
                List.of(new LinkRule("membership", "core.memberOf", "practice", "pcn")),
                List.of(
                        ColumnRole.of("practice", Role.NAME, "practice"),
                        ColumnRole.of("pcn", Role.NAME, "pcn"),
                        ColumnRole.fact("joined", "membership", "core.validFrom")));

        assertThat(bench.intake(table, mapping).addedLinks().get(0).get(Core.VALID_FROM))
                .isEqualTo(PartialDate.parse("2019-07-01"));
    }

    @Test
    void wordsOfTheTableMayStandForTypesAndChoices() throws Exception {
        var table = bench.table("name,sort,kind", "RWT,org,hospital");
        var mapping = new Mapping(
                List.of(new NodeRule("node", "")),
                List.of(),
                List.of(
                        ColumnRole.of("name", Role.NAME, "node"),
                        ColumnRole.of("sort", Role.TYPE, "node").withValues(Map.of("Org", "core.Provider")),
                        ColumnRole.fact("kind", "node", "core.providerKind").withValues(Map.of("hospital", "acute"))));

        var node = bench.intake(table, mapping).addedNodes().get(0);

        assertThat(node.type()).isEqualTo(Organisations.PROVIDER);
        assertThat(node.get(Organisations.PROVIDER_KIND)).isEqualTo("acute");
    }

    @Test
    void aMappingForAnotherTableIsRefusedWithTheColumnsThereAre() throws Exception {
        var mapping = bench.table(HEADINGS, "M92007,Lea Road,RWT,7012").guess();

        assertThatThrownBy(() -> bench.intake(bench.table("name,list", "a,b"), mapping))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("no column \"Practice code\". It has: name, list");
    }

    @Test
    void aMappingWithAnUnknownTypeIsRefusedWithTheNearest() throws Exception {
        var table = bench.table("name", "a");
        var mapping = new Mapping(
                List.of(new NodeRule("node", "core.GPPractise")),
                List.of(),
                List.of(ColumnRole.of("name", Role.NAME, "node")));

        assertThatThrownBy(() -> bench.intake(table, mapping))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("nearest: core.GPPractice");
    }

    @Test
    void aTableThatSaysNothingOfItselfIsRefusedWithItsColumns() throws Exception {
        var table = bench.table("alpha,beta", "x,y");

        assertThatThrownBy(() -> bench.intake(table, table.guess()))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("alpha, beta");
    }

    @Test
    void previewReadsOnlyTheFirstRows() throws Exception {
        var lines = new ArrayList<>(Collections.nCopies(40, "M92007,Lea Road,RWT,7012"));
        lines.add(0, HEADINGS);
        lines.add("M9,\"cut off");
        var table = bench.table(lines.toArray(String[]::new));

        var rows = table.preview(table(HEADINGS).guess(), bench.network(), 2);

        assertThat(rows).hasSize(2);
    }

    private TableImport table(String headings) throws IOException {
        var other = folder.resolve("other.csv");
        Files.writeString(other, headings + "\nM92007,Lea Road,RWT,7012\n");
        return new TableImport(other, null, Bench.VOCABULARY);
    }

    @Test
    void previewSaysWhatARowBecomesAndWhatDoesNotFit() throws Exception {
        var table = bench.table(HEADINGS, "M92007,Lea Road,RWT,7012", "M92009,Prestbury,RWT,many");

        var rows = table.preview(table.guess(), bench.network(), 10);

        assertThat(rows.get(0).becomes())
                .containsExactly("GP practice \"Lea Road\" (M92007)", "GP group \"RWT\"", "Lea Road is member of RWT");
        assertThat(rows.get(1).problems()).hasSize(1);
    }

    @Test
    void aFileCutOffIsRefusedAndNothingIsImported() throws Exception {
        var table = bench.table(HEADINGS, "M92007,Lea Road,RWT,7012", "M92009,\"Prest");

        assertThatThrownBy(() -> table.into(bench.network(), table(HEADINGS).guess(), new SkipLog(), Watcher.NONE))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void anImportCanBeCancelled() throws Exception {
        var table = bench.table(HEADINGS, "M92007,Lea Road,RWT,7012");
        Watcher impatient = (step, fraction) -> {
            throw new CancellationException();
        };

        assertThatThrownBy(() -> table.into(bench.network(), table.guess(), new SkipLog(), impatient))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aThousandColumnsAreNoTrouble() throws Exception {
        var headings = new StringBuilder("Practice code,Practice");
        var row = new StringBuilder("M92007,Lea Road");
        for (int i = 0; i < 998; i++) {
            headings.append(",extra ").append(i);
            row.append(",").append(i);
        }

        assertThat(bench.guessed(headings.toString(), row.toString()).addedNodes())
                .hasSize(1);
    }

    @Test
    void manyRowsMayTellOfAFewNodes() throws Exception {
        var file = folder.resolve("many.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Practice code,Practice,PCN\n");
            for (int i = 0; i < 50_000; i++) {
                out.write("M%05d,Practice %d,PCN %d\n".formatted(i % 1000, i % 1000, i % 1000 / 10));
            }
        }
        var table = new TableImport(file, null, Bench.VOCABULARY);

        var intake = table.into(bench.network(), table.guess(), new SkipLog(), Watcher.NONE);

        assertThat(intake.addedNodes()).hasSize(1100);
        assertThat(intake.addedLinks()).hasSize(1000);
    }
}
