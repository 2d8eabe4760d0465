package org.concordat.desktop.reporting;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.awt.Window;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.network.ReportPlan;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dating.TypedDate;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TextChange;
import org.concordat.exchange.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/** Asks what a report is made of, as what it is set, and for which day. Belongs to the event thread. */
public final class ReportDialog extends JDialog {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(ReportDialog.class);
    private static final int WIDTH = 420;
    private static final int HEIGHT = 320;

    private final transient Reportable matter;
    private final transient PartList parts;
    private final PartTable table;
    private final JComboBox<String> format = new JComboBox<>();
    private final JTextField day = new JTextField();
    private final JLabel noDay = Labels.styled(Labels.plain(""), "foreground: $Concordat.warning");
    private final JCheckBox names = new JCheckBox(WORDS.get("names"));
    private final TemplateField template;
    private final JButton write = Labels.button(WORDS.get("write"), this::accept);
    private transient Optional<ReportChoice> chosen = Optional.empty();

    ReportDialog(Window owner, Reportable matter, String lastFormat) {
        super(owner, WORDS.get("title"), ModalityType.APPLICATION_MODAL);
        this.matter = matter;
        parts = matter.parts();
        table = new PartTable(parts, this::check);
        template = new TemplateField(this, matter.templates());
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        var panel = new JPanel(
                new MigLayout("insets 16 20 14 20, gapy 7, gapx 14, wrap 2, hidemode 3", "[][" + WIDTH + "!,fill]"));
        matter.formats().forEach(each -> format.addItem(each.name()));
        format.setSelectedIndex(Math.max(
                0, matter.formats().stream().map(ReportFormat::id).toList().indexOf(lastFormat)));
        row(panel, "format", format);
        row(panel, "template", template);
        row(panel, "day", day);
        panel.add(noDay, "skip 1");
        panel.add(names, "skip 1, growx 0");
        contents(panel);
        panel.add(write, "span, split 2, gaptop 14, gapleft push, growx 0");
        panel.add(Labels.button(WORDS.get("cancel"), this::dispose), "growx 0");
        setContentPane(panel);
        getRootPane().setDefaultButton(write);
        fill(matter.plan());
        format.addActionListener(e -> offerTemplate());
        TextChange.in(day, text -> check());
        offerTemplate();
        check();
    }

    private static void row(JPanel panel, String key, JComponent field) {
        var label = Labels.plain(WORDS.get(key));
        label.setLabelFor(field);
        panel.add(label);
        panel.add(field, "wmin 0");
    }

    private void contents(JPanel panel) {
        panel.add(Labels.section(WORDS.get("contents")), "span, growx, gaptop 8");
        var scroll = new JScrollPane(table);
        scroll.setPreferredSize(new Dimension(0, Scale.of(HEIGHT)));
        panel.add(scroll, "span, split 2, growx, pushx, wmin 0");
        var tools = new JPanel(new MigLayout("insets 0, wrap 1, gapy 2"));
        tools.add(Labels.tool(Icons.of("chevron-up"), WORDS.get("up"), () -> table.move(row -> row - 1)));
        tools.add(Labels.tool(Icons.of("chevron-down"), WORDS.get("down"), () -> table.move(row -> row + 1)));
        panel.add(tools, "aligny top, growx 0");
        panel.add(Labels.link(WORDS.get("all"), () -> chooseAll(true)), "span, split 3, growx 0");
        panel.add(Labels.link(WORDS.get("none"), () -> chooseAll(false)), "growx 0");
        panel.add(Labels.muted(WORDS.get("order")), "gapleft push, growx 0");
    }

    private void fill(ReportPlan plan) {
        var asAt = plan.asAt();
        day.setText(asAt == null ? "" : InWords.day(asAt));
        day.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, WORDS.format("day.preset", InWords.day(matter.day())));
        day.getAccessibleContext().setAccessibleDescription(WORDS.get("day.hint"));
        names.setSelected(plan.namesPeople());
    }

    /** Opens over a window, and returns what was chosen; empty if it was given up. */
    public static Optional<ReportChoice> ask(Window owner, Reportable matter, String lastFormat) {
        EventThread.require();
        var dialog = new ReportDialog(owner, matter, lastFormat);
        matter.silent(dialog::tellSilent);
        dialog.pack();
        dialog.setMinimumSize(dialog.getSize());
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
        return dialog.chosen;
    }

    /** What was chosen; empty until then. */
    Optional<ReportChoice> chosen() {
        return chosen;
    }

    /** Says which sections have nothing to say. */
    void tellSilent(List<String> ids) {
        parts.tellSilent(ids);
        table.refresh();
    }

    private void chooseAll(boolean now) {
        parts.chooseAll(now);
        table.refresh();
        check();
    }

    private void offerTemplate() {
        template.offerFor(format());
    }

    private ReportFormat format() {
        return matter.formats().get(Math.max(0, format.getSelectedIndex()));
    }

    private void check() {
        boolean isDay = day.getText().isBlank() || asAt() != null;
        noDay.setText(isDay ? "" : WORDS.get("day.wrong"));
        write.setEnabled(isDay && parts.isAnyChosen());
    }

    /** The day that is written there, of a month or a year its last; null for none, and for what is no day. */
    private @Nullable LocalDate asAt() {
        try {
            return day.getText().isBlank()
                    ? null
                    : TypedDate.parse(day.getText()).end();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void accept() {
        var plan = new ReportPlan(parts.plan(), asAt(), names.isSelected());
        Path look = format().takesTemplate() ? template.file() : null;
        chosen = Optional.of(new ReportChoice(plan, format(), look));
        dispose();
    }
}
