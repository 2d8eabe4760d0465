package org.concordat.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.concordat.api.fact.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingGuessTest {

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void setUp() {
        bench = new Bench(folder);
    }

    @Test
    void aSensibleTableNeedsNoWork() throws Exception {
        var guess = bench.table("Practice code,Practice,PCN,List size", "M92007,Lea Road,RWT,7012")
                .guess();

        assertThat(guess.nodes())
                .containsExactly(
                        new NodeRule("practice", "core.GPPractice"),
                        new NodeRule("pcn", "core.GPGroup", Map.of("core.groupKind", "PCN")));
        assertThat(guess.links()).containsExactly(new LinkRule("practice-pcn", "core.memberOf", "practice", "pcn"));
        assertThat(guess.columns())
                .containsExactly(
                        ColumnRole.code("Practice code", "practice", "ods"),
                        ColumnRole.of("Practice", Role.NAME, "practice"),
                        ColumnRole.of("PCN", Role.NAME, "pcn"),
                        ColumnRole.fact("List size", "practice", "core.listSize"));
    }

    @Test
    void whatARowIsAboutNeedNotComeFirst() throws Exception {
        var guess = bench.table("PCN Code,PCN Name,Practice ODS code,GP practice name", "U12345,RWT,M92007,Lea Road")
                .guess();

        assertThat(guess.nodes()).extracting(NodeRule::key).containsExactly("practice", "pcn");
    }

    @Test
    void aRowIsAboutThatOfWhichThereIsMost() throws Exception {
        var guess = bench.table("CCG code,Code,Postcode", "06A,M92007,WV3 0PZ", "06A,M92009,WV6 8QD")
                .guess();

        assertThat(guess.nodes()).extracting(NodeRule::key).containsExactly("practice", "ccg");
        assertThat(guess.role("Postcode").orElseThrow().of()).isEqualTo("practice");
    }

    @Test
    void whoCommissionsIsLinkedToo() throws Exception {
        var guess = bench.table("Practice code,Practice,CCG code", "M92007,Lea Road,06A")
                .guess();

        assertThat(guess.links()).containsExactly(new LinkRule("ccg-practice", "core.commissions", "ccg", "practice"));
    }

    @Test
    void aCodeTellsWhatItIsTheCodeOf() throws Exception {
        var guess = bench.table("Code,Name,Patients", "M92007,Lea Road,7012").guess();

        assertThat(guess.nodes()).containsExactly(new NodeRule("practice", "core.GPPractice"));
        assertThat(guess.role("name")).contains(ColumnRole.of("Name", Role.NAME, "practice"));
        assertThat(guess.role("patients")).contains(ColumnRole.fact("Patients", "practice", "core.listSize"));
    }

    @Test
    void aTableWithoutHeadingsIsKnownByItsCodes() throws Exception {
        var guess = bench.table("M92007,Lea Road,WV3 0PZ,U12345", "M92009,Prestbury,WV6 8QD,U12345")
                .guess();

        assertThat(guess.columns())
                .containsExactly(
                        ColumnRole.code("A", "practice", "ods"),
                        ColumnRole.of("B", Role.NAME, "practice"),
                        ColumnRole.fact("C", "practice", "core.postcode"),
                        ColumnRole.code("D", "pcn", "ods"));
    }

    @Test
    void titlesMayStandAboveTheHeadings() throws Exception {
        var sample = bench.table("Practices of Wolverhampton", "", "Practice code,Practice,PCN", "M92007,Lea Road,RWT")
                .sample(10);

        assertThat(sample.headings().row()).isEqualTo(3);
        assertThat(sample.rows()).hasSize(1);
    }

    @Test
    void aHeadingMaySayWhenItsFiguresWereSo() throws Exception {
        var guess = bench.table("Practice,List size (Oct 2021),List size Apr 2022", "Lea Road,7012,7100")
                .guess();

        assertThat(guess.role("List size (Oct 2021)").orElseThrow().date()).isEqualTo(PartialDate.month(2021, 10));
        assertThat(guess.role("List size Apr 2022").orElseThrow().date()).isEqualTo(PartialDate.month(2022, 4));
    }

    @Test
    void aColumnOfDatesDatesTheFigures() throws Exception {
        var guess = bench.table("Practice,List size,Extract date", "Lea Road,7012,01/10/2021")
                .guess();

        assertThat(guess.role("List size").orElseThrow().dateColumn()).isEqualTo("Extract date");
    }

    @Test
    void aTypeOfItsOwnInEachRowIsTaken() throws Exception {
        var guess = bench.table("Name,Type", "Lea Road,GP practice", "RL4,NHS provider")
                .guess();

        assertThat(guess.nodes()).containsExactly(new NodeRule("node", ""));
        assertThat(guess.role("Type")).contains(ColumnRole.of("Type", Role.TYPE, "node"));
    }

    @Test
    void fromAndToAreATableOfLinks() throws Exception {
        var guess = bench.table("From,To,Relationship,Start date", "a,b,member of,2019")
                .guess();

        assertThat(guess.links()).containsExactly(new LinkRule("link", "", "", ""));
        assertThat(guess.columns())
                .extracting(ColumnRole::role)
                .containsExactly(Role.FROM, Role.TO, Role.TYPE, Role.FACT);
    }

    @Test
    void aColumnThatSaysNothingKnownIsLeftOut() throws Exception {
        assertThat(bench.table("Practice,Shoe size", "Lea Road,9").guess().role("Shoe size"))
                .isEmpty();
    }

    @Test
    void headingsThatOccurTwiceAreToldApart() throws Exception {
        assertThat(bench.table("Practice,Note,Note,", "Lea Road,a,b,c")
                        .sample(1)
                        .headings()
                        .names())
                .containsExactly("Practice", "Note", "Note (2)", "D");
    }
}
