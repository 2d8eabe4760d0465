package org.concordat.exchange.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.concordat.exchange.intake.IntakeException;

/** Shows what rows become. A link whose end may be named further down is shown as it is called. */
final class Preview {

    private final RowInterpreter interpreter;
    private final Gathering gathering;
    private final SpreadsheetRows table;

    Preview(RowInterpreter interpreter, Gathering gathering, SpreadsheetRows table) {
        this.interpreter = interpreter;
        this.gathering = gathering;
        this.table = table;
    }

    List<PreviewRow> rows(int most) throws IOException, IntakeException {
        var rows = new ArrayList<PreviewRow>();
        while (rows.size() < most) {
            var row = table.next();
            if (row == null) {
                break;
            }
            var meaning = interpreter.read(row);
            var problems = meaning.problems().isEmpty()
                    ? gathering.take(meaning, table.table().place(row.number(), null))
                    : meaning.problems();
            rows.add(new PreviewRow(row, problems.isEmpty() ? inWords(meaning) : List.of(), problems));
        }
        return rows;
    }

    private static List<String> inWords(RowMeaning meaning) {
        var words = new ArrayList<String>();
        for (var node : meaning.nodes()) {
            var codes = String.join(", ", node.codes().values());
            words.add(ImportTexts.of(
                    codes.isEmpty() || node.name().isEmpty() ? "preview.node" : "preview.codedNode",
                    node.type().label(),
                    node.called(),
                    codes));
        }
        for (var link : meaning.links()) {
            var type = link.type();
            words.add(ImportTexts.of(
                    "preview.link", called(link.from()), type == null ? "\u2014" : type.label(), called(link.to())));
        }
        return words;
    }

    private static String called(LinkDraft.End end) {
        return end instanceof LinkDraft.Here here ? here.node().called() : ((LinkDraft.Called) end).text();
    }
}
