package org.concordat.desktop.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.document.SetAside;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.VerticalPanel;
import org.jspecify.annotations.Nullable;

/** The document itself: its title and day, what is in it, the care models that it needs, and the thresholds of its rules. */
final class DocumentPanel implements Page {

    private final Desk desk;
    private final VerticalPanel stack =
            new VerticalPanel(new MigLayout("insets 14 16 16 16, gapy 10, wrap 1", "[grow,fill]"));
    private final JScrollPane scroll =
            new JScrollPane(stack, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    private final LineEditor<String> title;
    private final LineEditor<LocalDate> asAt;
    private final JPanel overview = new JPanel(new MigLayout("insets 0, gapy 6, wrap 2", "[grow,fill][right]"));
    private final Thresholds thresholds;

    DocumentPanel(Desk desk, Consumer<Attribute<?>> help) {
        this.desk = desk;
        title = new LineEditor<>(new PlainForm(), this::rename);
        asAt = new LineEditor<>(new DayForm(), this::lookAt);
        thresholds = new Thresholds(desk, help);
        stack.add(Labels.heading(TextForm.WORDS.get("document")));
        labelled("document.title", title.component());
        labelled("document.asAt", asAt.component());
        stack.add(overview, "gaptop 6");
        addSetAside();
        stack.add(thresholds, "gaptop 6");
        refresh();
    }

    private void labelled(String key, JComponent editor) {
        var label = Labels.styled(Labels.plain(TextForm.WORDS.get(key)), "font: -1; foreground: $Concordat.muted");
        label.setLabelFor(editor.getComponent(0));
        var row = new JPanel(new MigLayout("insets 0, gapy 3, wrap 1", "[grow,fill]"));
        row.add(label);
        row.add(editor, "wmin 0");
        stack.add(row, "wmin 0");
    }

    private void rename(@Nullable String text) {
        var before = desk.document().settings();
        desk.apply(FactEdits.settings(before, before.withTitle(text == null ? "" : text)));
    }

    private void lookAt(@Nullable LocalDate day) {
        var before = desk.document().settings();
        desk.apply(FactEdits.settings(before, before.withAsAt(day)));
    }

    private void addSetAside() {
        List<SetAside> aside = desk.document().setAside();
        if (aside.isEmpty()) {
            return;
        }
        stack.add(Labels.section(TextForm.WORDS.format("aside", aside.size())), "gaptop 8");
        stack.add(Labels.muted(TextForm.WORDS.get("aside.kept")), "wmin 0");
        aside.forEach(a -> stack.add(Labels.wrapped(a.reason()), "wmin 0"));
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    @Override
    public void refresh() {
        var settings = desk.document().settings();
        title.show(settings.title().isEmpty() ? new Shown.Nothing<>() : new Shown.Value<>(settings.title()));
        asAt.show(settings.asAt() == null ? new Shown.Nothing<>() : new Shown.Value<>(settings.asAt()));
        overview.removeAll();
        var amounts = desk.document().amounts();
        count("document.nodes", amounts.nodes());
        count("document.links", amounts.links());
        if (amounts.notes() + amounts.pictures() > 0) {
            count("document.remarks", amounts.notes() + amounts.pictures());
        }
        count("document.views", desk.document().views().size());
        var uses = desk.careModels().uses(desk.document().content());
        if (!uses.isEmpty()) {
            overview.add(Labels.section(TextForm.WORDS.get("models")), "span, gaptop 8");
        }
        for (var use : uses) {
            var model = desk.careModels().find(use.id());
            overview.add(Labels.plain(model.map(m -> m.name()).orElse(use.id())), "wmin 0");
            overview.add(Labels.muted(model.isPresent() ? use.version() : TextForm.WORDS.get("models.notHere")));
        }
        overview.revalidate();
        overview.repaint();
        thresholds.refresh();
    }

    private void count(String key, int count) {
        overview.add(Labels.plain(TextForm.WORDS.get(key)));
        overview.add(Labels.plain(TextForm.WORDS.format("number", count)));
    }

    @Override
    public void commit() {
        title.commit();
        asAt.commit();
        thresholds.commit();
    }
}
