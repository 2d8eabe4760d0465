package org.concordat.exchange.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.api.report.Block;
import org.concordat.api.report.Block.Mark;
import org.concordat.api.vocabulary.Words;

/** Swim lanes as a table: a row for each lane, its steps below each other. */
final class LanesAsTable {

    private static final Words WORDS = Words.beside(LanesAsTable.class);

    private LanesAsTable() {}

    static Block.Table of(Block.Lanes lanes) {
        var columns = new ArrayList<String>();
        columns.add(WORDS.get("lanes.lane"));
        columns.addAll(lanes.periods());
        var rows = new ArrayList<List<String>>();
        for (var lane : lanes.lanes()) {
            var row = new ArrayList<String>();
            row.add(lane.name());
            lane.cells()
                    .forEach(cell ->
                            row.add(cell.stream().map(LanesAsTable::said).collect(Collectors.joining("\n"))));
            rows.add(row);
        }
        return new Block.Table(lanes.caption(), columns, rows);
    }

    private static String said(Block.Step step) {
        var words = step.text().lines().collect(Collectors.joining(" "));
        return step.mark() == Mark.OBJECTIVE ? words : WORDS.format("lanes.step", sign(step.mark()), words);
    }

    private static String sign(Mark mark) {
        return mark == Mark.CHECKPOINT ? "\u25c6" : "\u2713";
    }

    /** What the signs in it mean; empty if it has none. */
    static String key(Block.Lanes lanes) {
        var marks = EnumSet.noneOf(Mark.class);
        lanes.lanes().forEach(lane -> lane.cells().forEach(cell -> cell.forEach(step -> marks.add(step.mark()))));
        var said = new ArrayList<String>();
        if (marks.contains(Mark.CHECKPOINT)) {
            said.add(WORDS.format("lanes.step", sign(Mark.CHECKPOINT), WORDS.get("lanes.checkpoint")));
        }
        if (marks.contains(Mark.DONE)) {
            said.add(WORDS.format("lanes.step", sign(Mark.DONE), WORDS.get("lanes.done")));
        }
        return String.join("; ", said);
    }
}
