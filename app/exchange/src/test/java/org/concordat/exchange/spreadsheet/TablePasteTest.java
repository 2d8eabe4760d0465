package org.concordat.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.spreadsheet.TablePaste.Subject;
import org.concordat.exchange.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablePasteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Source LISTS = Source.of("Patients registered", "row 7");
    private static final Node HIGH = practice("high", "High Street", "M92001")
            .with(GeneralPractice.LIST_SIZE, List.of(Observation.of(6_000, PartialDate.month(2026, 1), LISTS)));
    private static final Node MILL = practice("mill", "Mill Lane", "M92002");
    private static final Node PCN =
            new Node(new NodeId("pcn"), GeneralPractice.GP_GROUP, Facts.NONE).with(Core.NAME, "North PCN");
    private static final Subject PRACTICES = new Subject.NodesOf(GeneralPractice.GP_PRACTICE);
    private static final Subject MEMBERSHIPS = new Subject.LinksOf(MembershipLinks.MEMBER_OF);

    private final Bench bench;

    TablePasteTest(@TempDir Path folder) {
        bench = new Bench(folder);
        bench.document().apply(new AddNode(HIGH));
        bench.document().apply(new AddNode(MILL));
        bench.document().apply(new AddNode(PCN));
    }

    private static Node practice(String id, String name, String code) {
        return new Node(new NodeId(id), GeneralPractice.GP_PRACTICE, Facts.NONE)
                .with(Core.NAME, name)
                .with(Core.EXTERNAL_IDS, Map.of("ods", code));
    }

    private Intake paste(Subject subject, boolean onlyThese, String... lines) throws IOException, IntakeException {
        var rows = new TableSource.Pasted("Pasted rows", String.join("\n", lines));
        var paste = new TablePaste(rows, subject, Bench.VOCABULARY);
        return paste.into(bench.network(), paste.guess(), DAY, onlyThese, new SkipLog(), Watcher.NONE);
    }

    private Node pasted(String... lines) throws IOException, IntakeException {
        bench.document().apply(paste(PRACTICES, false, lines).edit());
        return Objects.requireNonNull(bench.network().node(HIGH.id()));
    }

    @Test
    void aRowWithAKnownCodeChangesTheNameOfItsNode() throws Exception {
        assertThat(pasted("Name\tODS code", "High Street Surgery\tm92001").get(Core.NAME))
                .isEqualTo("High Street Surgery");
    }

    @Test
    void aRowWithAKnownNameIsTheNodeOfTheTypeThatHasIt() throws Exception {
        var intake = paste(PRACTICES, false, "Name\tPostcode", "mill lane\tWV1 1AA");

        assertThat(intake.changed())
                .singleElement()
                .satisfies(c -> assertThat(c.before()).isEqualTo(MILL));
    }

    @Test
    void aRowThatNobodyKnowsIsAdded() throws Exception {
        var intake = paste(PRACTICES, false, "Name\tODS code", "Park View\tM92009");

        assertThat(intake.addedNodes()).singleElement().satisfies(node -> {
            assertThat(node.type()).isEqualTo(GeneralPractice.GP_PRACTICE);
            assertThat(node.get(Core.NAME)).isEqualTo("Park View");
        });
    }

    @Test
    void whatIsPastedNamesNoSource() throws Exception {
        var intake = paste(PRACTICES, false, "Name", "Park View");

        assertThat(intake.addedNodes())
                .singleElement()
                .satisfies(node -> assertThat(node.has(Core.SOURCES)).isFalse());
    }

    @Test
    void rowsAsTheyStandChangeNothing() throws Exception {
        var intake = paste(PRACTICES, false, "Name\tODS code\tList size", "High Street\tM92001\t6,000");

        assertThat(intake.changesNothing()).isTrue();
    }

    @Test
    void aFigureWithoutADateCorrectsTheOneThatIsShown() throws Exception {
        var high = pasted("ODS code\tList size", "M92001\t6,100");

        assertThat(high.all(GeneralPractice.LIST_SIZE))
                .containsExactly(new Observation(BigDecimal.valueOf(6_100), PartialDate.month(2026, 1), LISTS, ""));
    }

    @Test
    void aFigureOfAnotherDateIsPutBesideTheOthers() throws Exception {
        var high = pasted("ODS code\tList size\tDate", "M92001\t6,200\t2026-10");

        assertThat(high.all(GeneralPractice.LIST_SIZE)).hasSize(2);
    }

    @Test
    void anEmptyCellLeavesWhatIsThere() throws Exception {
        var intake = paste(PRACTICES, false, "ODS code\tName\tList size", "M92001\tHigh Street\t");

        assertThat(intake.changesNothing()).isTrue();
    }

    @Test
    void aBadCellIsToldWithItsRowAndColumn() throws Exception {
        var intake = paste(PRACTICES, false, "ODS code\tList size", "M92001\tmany");

        assertThat(Bench.problems(intake))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).contains("line 2, column 2").contains("many"));
    }

    @Test
    void nothingIsRemovedUnlessSomebodyAsks() throws Exception {
        assertThat(paste(PRACTICES, false, "ODS code", "M92001").removed()).isEmpty();
    }

    @Test
    void othersOfTheTypeAreRemovedWhereSomebodyAsks() throws Exception {
        var intake = paste(PRACTICES, true, "ODS code\tName", "M92001\tHigh Street");

        assertThat(intake.removed()).containsExactly(MILL);
    }

    @Test
    void nothingIsRemovedWhileARowDoesNotFit() throws Exception {
        var intake = paste(PRACTICES, true, "ODS code\tList size", "M92001\t6,000", "M92002\tmany");

        assertThat(intake.removed()).isEmpty();
        assertThat(intake.remarks()).isNotEmpty();
    }

    @Test
    void allOfAPasteIsOneStep() throws Exception {
        var before = Set.copyOf(bench.document().content().nodes());
        bench.document()
                .apply(paste(PRACTICES, true, "ODS code\tName", "M92001\tHigh", "M92009\tPark View")
                        .edit());

        bench.document().undo();

        assertThat(bench.document().content().nodes()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void linksAreFoundByTheNamesAndCodesOfTheirEnds() throws Exception {
        var intake = paste(MEMBERSHIPS, false, "From,To", "M92001,North PCN", "Mill Lane,North PCN");

        assertThat(intake.addedLinks())
                .extracting(Link::from, Link::to)
                .containsExactlyInAnyOrder(tuple(HIGH.id(), PCN.id()), tuple(MILL.id(), PCN.id()));
    }

    @Test
    void aLinkThatIsThereIsNotMadeAgain() throws Exception {
        bench.document().apply(new AddLink(Link.of(MembershipLinks.MEMBER_OF, HIGH.id(), PCN.id())));

        assertThat(paste(MEMBERSHIPS, false, "From\tTo", "High Street\tNorth PCN")
                        .changesNothing())
                .isTrue();
    }

    @Test
    void otherLinksOfTheTypeAreRemovedWhereSomebodyAsks() throws Exception {
        var old = Link.of(MembershipLinks.MEMBER_OF, MILL.id(), PCN.id());
        bench.document().apply(new AddLink(old));

        assertThat(paste(MEMBERSHIPS, true, "From\tTo", "High Street\tNorth PCN")
                        .removed())
                .containsExactly(old);
    }

    @Test
    void aHeadingThatIsTheLabelOfAFactIsThatFact() throws Exception {
        var rows = new TableSource.Pasted("Pasted rows", "Name\tStatus\nHigh Street\tPlanned");
        var mapping = new TablePaste(rows, PRACTICES, Bench.VOCABULARY).guess();

        assertThat(mapping.role("Status"))
                .hasValueSatisfying(role -> assertThat(role.attribute()).isEqualTo(Core.STATUS.id()));
    }
}
