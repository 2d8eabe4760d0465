package org.concordat.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.concordat.api.vocabulary.Choice;
import org.concordat.desktop.theme.Labels;

/** One of several choices, or none; a value that is not among them is kept and shown. */
final class ChoiceEditor implements Editor<String> {

    /** Stands for what several elements have, and leaves it as it is. */
    private static final Line SEVERAL = new Line("", TextForm.WORDS.get("several"));

    /** A line of the list; an empty id takes the value away. */
    record Line(String id, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    private final List<Choice> choices;
    private final JComboBox<Line> box = new JComboBox<>();
    private boolean showing;

    ChoiceEditor(List<Choice> choices, Take<String> take) {
        this.choices = choices;
        // So that the arrow keys look through the list without taking each value on the way.
        box.putClientProperty("JComboBox.isTableCellEditor", true);
        box.setRenderer(new PlainRenderer<>(Line::label));
        box.setMaximumRowCount(16);
        box.addActionListener(e -> {
            if (!showing && box.getSelectedItem() instanceof Line line && !line.equals(SEVERAL)) {
                take.accept(line.id().isEmpty() ? null : line.id());
            }
        });
        Labels.styled(box, "minimumWidth: 0");
    }

    /** The lines to choose from while a value is shown. */
    static List<Line> lines(List<Choice> choices, Shown<String> shown) {
        var lines = new ArrayList<Line>();
        if (shown instanceof Shown.Several<String>) {
            lines.add(SEVERAL);
        }
        lines.add(new Line("", TextForm.WORDS.get("unset")));
        choices.forEach(c -> lines.add(new Line(c.id(), c.label())));
        shown.found()
                .filter(id -> choices.stream().noneMatch(c -> c.id().equals(id)))
                .ifPresent(id -> lines.add(new Line(id, TextForm.WORDS.format("choice.unknown", id))));
        return lines;
    }

    @Override
    public JComponent component() {
        return box;
    }

    @Override
    public void show(Shown<String> shown) {
        showing = true;
        box.removeAllItems();
        Optional<String> value = shown.found();
        for (var line : lines(choices, shown)) {
            box.addItem(line);
            if (value.filter(line.id()::equals).isPresent()) {
                box.setSelectedItem(line);
            }
        }
        boolean several = shown instanceof Shown.Several<String>;
        Labels.styled(box, several ? "minimumWidth: 0; foreground: $Concordat.muted" : "minimumWidth: 0");
        showing = false;
    }
}
