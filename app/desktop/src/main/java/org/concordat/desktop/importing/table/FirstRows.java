package org.concordat.desktop.importing.table;

import java.awt.BorderLayout;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.importing.preview.ListTable;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.exchange.spreadsheet.PreviewRow;

/** What the first rows of a table become, while the mapping is being made. */
final class FirstRows extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(FirstRows.class);

    private final JTextArea headline = Labels.wrapped("");
    private final ListTable<PreviewRow> table = new ListTable<>(
            WORDS.get("first"),
            List.of(),
            List.of(
                    new ListTable.Column<>(
                            WORDS.get("column.row"),
                            70,
                            row -> String.valueOf(row.row().number())),
                    new ListTable.Column<>(WORDS.get("column.becomes"), 660, row -> String.join(";  ", row.becomes())),
                    new ListTable.Column<>(WORDS.get("column.problems"), 260, FirstRows::problems)));

    FirstRows() {
        super(new BorderLayout());
        var head = new JPanel(new MigLayout("insets 10 4 6 4", "[grow,fill]"));
        Labels.styled(headline, "background: null; font: +1 $semibold.font");
        head.add(headline, "wmin 0");
        add(head, BorderLayout.NORTH);
        add(new JScrollPane(table));
        table.setIcons(row -> row.problems().isEmpty()
                ? Icons.of("success", "Concordat.success")
                : Icons.of("error", "Concordat.error"));
    }

    private static String problems(PreviewRow row) {
        return row.problems().stream()
                .map(problem -> problem.detail().isEmpty()
                        ? problem.reason()
                        : WORDS.format("problem", problem.reason(), problem.detail()))
                .collect(Collectors.joining(";  "));
    }

    void show(List<PreviewRow> rows) {
        long bad = rows.stream().filter(row -> !row.problems().isEmpty()).count();
        headline.setText(WORDS.format(bad == 0 ? "first.good" : "first.bad", rows.size(), bad));
        table.show(rows);
    }
}
