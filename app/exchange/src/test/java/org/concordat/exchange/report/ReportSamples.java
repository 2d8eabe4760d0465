package org.concordat.exchange.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.api.report.Block;
import org.concordat.exchange.graph.NastyNetwork;

/** Reports with everything that can stand in one, and names that are hard to write. */
public final class ReportSamples {

    public static final String NASTY = "<b>&\"' \u0416 \ud83d\ude00\u0007";

    private ReportSamples() {}

    public static Report full() {
        var export = NastyNetwork.export();
        return new Report(
                export,
                List.of(
                        new Report.Drawn(export, NastyNetwork.VIEW),
                        section(
                                "words",
                                new Block.Paragraph("First words."),
                                new Block.Points(List.of("A point", NASTY))),
                        section("table", table()),
                        section("money", new Block.Paragraph("Before the flows."), flows()),
                        section("plan", lanes()),
                        section("chart", chart())),
                List.of("Silent section"));
    }

    public static Report of(Block... blocks) {
        return new Report(NastyNetwork.export(), List.of(section("only", blocks)), List.of());
    }

    private static Report.Section section(String id, Block... blocks) {
        return new Report.Section(id, "Part " + id, List.of(blocks));
    }

    public static Block.Table table() {
        return new Block.Table(
                "Parties",
                List.of("Party", "Value"),
                List.of(List.of("Trust " + NASTY, "\u00A31,200"), List.of("Practice", "30")));
    }

    public static Block.Table wideTable(int columns, int rows) {
        var names = new ArrayList<String>();
        for (int i = 0; i < columns; i++) {
            names.add("Column" + i);
        }
        var all = new ArrayList<List<String>>();
        for (int i = 0; i < rows; i++) {
            int row = i;
            all.add(names.stream().map(name -> row + "r" + name).toList());
        }
        return new Block.Table("Wide", names, all);
    }

    public static Block.Flows flows() {
        return new Block.Flows(
                "Money",
                "\u00A3 a year",
                List.of(
                        new Block.Stop("a", "Funder " + NASTY, "Commissioner"),
                        new Block.Stop("b", "Provider", "Trust")),
                List.of(new Block.Flow("a", "b", BigDecimal.TEN, "\u00A310")));
    }

    public static Block.Lanes lanes() {
        return new Block.Lanes(
                "Plan",
                List.of("2016/17", "2017/18"),
                List.of(new Block.Lane(
                        "Practices",
                        List.of(
                                List.of(
                                        new Block.Step("Agree", Block.Mark.OBJECTIVE),
                                        new Block.Step("Board approves", Block.Mark.CHECKPOINT)),
                                List.of(new Block.Step("Signed", Block.Mark.DONE))))));
    }

    public static Block.Chart chart() {
        return new Block.Chart(
                "Structure",
                Set.of(NastyNetwork.CAFE.id(), NastyNetwork.TWIN_TWO.id(), NastyNetwork.ALLIANCE.id()),
                Set.of(NastyNetwork.MEMBER.id(), NastyNetwork.SECOND_MEMBER.id()));
    }
}
