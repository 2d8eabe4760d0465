package org.concordat.desktop.exporting;

import java.awt.Dimension;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.LossReport;
import org.concordat.exchange.export.Profile;

/** Asks what to export, in which format and how, and says beforehand what does not arrive. Belongs to the event thread. */
public final class ExportDialog extends JDialog {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(ExportDialog.class);
    private static final int WIDTH = 400;
    private static final int LOSSES = 110;

    private final transient Exportable matter;
    private final transient List<Format> formats;
    private final transient List<Scope> scopes = new ArrayList<>();
    private final transient List<Profile> profiles = new ArrayList<>();
    private final JComboBox<String> scope = combo();
    private final JComboBox<String> format = combo();
    private final JComboBox<String> profile = combo();
    private final JTextArea purpose = Labels.styled(Labels.wrapped(""), "foreground: $Concordat.muted");
    private final JComponent profileLabel;
    private final JCheckBox withoutNames = new JCheckBox(WORDS.get("withoutNames"));
    private final FinishPanel finish;
    private final JTextArea losses = Labels.wrapped("");
    private final JPanel lossPanel = new JPanel(new MigLayout("insets 0, gapy 6, wrap 1", "[grow,fill]"));
    private transient Optional<ExportChoice> chosen = Optional.empty();
    private boolean filling;

    ExportDialog(Window owner, Exportable matter, List<Format> formats, ExportChoice last) {
        super(owner, WORDS.get("title"), ModalityType.APPLICATION_MODAL);
        this.matter = matter;
        this.formats = List.copyOf(formats);
        finish = new FinishPanel(last, matter.document().title());
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        var panel = new JPanel(
                new MigLayout("insets 16 20 14 20, gapy 7, gapx 14, wrap 2, hidemode 3", "[][" + WIDTH + "!,fill]"));
        row(panel, "scope", scope);
        row(panel, "format", format);
        panel.add(purpose, "skip 1, wmin 0");
        profileLabel = row(panel, "profile", profile);
        withoutNames.setSelected(last.withoutNames());
        withoutNames.setToolTipText(WORDS.get("withoutNames.hint"));
        withoutNames.setVisible(matter.namesPersons());
        panel.add(withoutNames, "skip 1, growx 0");
        panel.add(finish, "span, growx, wmin 0");
        lossPanel.add(Labels.section(WORDS.get("losses")));
        losses.setFocusable(true);
        losses.getAccessibleContext().setAccessibleName(WORDS.get("losses"));
        var scroll = new JScrollPane(losses);
        scroll.setBorder(null);
        scroll.setPreferredSize(new Dimension(0, Scale.of(LOSSES)));
        lossPanel.add(scroll, "wmin 0");
        panel.add(lossPanel, "span, growx, wmin 0, gaptop 8");
        var export = Labels.button(WORDS.get("export"), this::accept);
        panel.add(export, "span, split 2, gaptop 14, gapleft push, growx 0");
        panel.add(Labels.button(WORDS.get("cancel"), this::dispose), "growx 0");
        setContentPane(panel);
        getRootPane().setDefaultButton(export);
        formats.forEach(each -> format.addItem(each.name()));
        format.setSelectedIndex(Math.max(0, ids().indexOf(last.format())));
        refill(last.scope(), last.profile());
        format.addActionListener(e -> refill(scope(), profile()));
        scope.addActionListener(e -> tellLosses());
        profile.addActionListener(e -> tellLosses());
        withoutNames.addActionListener(e -> tellLosses());
    }

    /** Opens over a window, and returns what was chosen; empty if it was given up. */
    public static Optional<ExportChoice> ask(Window owner, Exportable matter, List<Format> formats, ExportChoice last) {
        EventThread.require();
        var dialog = new ExportDialog(owner, matter, formats, last);
        dialog.setResizable(false);
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
        return dialog.chosen();
    }

    /** What was chosen; empty until then. */
    Optional<ExportChoice> chosen() {
        return chosen;
    }

    private static JComboBox<String> combo() {
        var box = new JComboBox<String>();
        Labels.asWritten(box);
        return box;
    }

    private static JComponent row(JPanel panel, String key, JComboBox<String> box) {
        var label = Labels.plain(WORDS.get(key));
        label.setLabelFor(box);
        panel.add(label);
        panel.add(box, "wmin 0");
        return label;
    }

    private List<String> ids() {
        return formats.stream().map(Format::id).toList();
    }

    private Format format() {
        return formats.get(Math.max(0, format.getSelectedIndex()));
    }

    private Scope scope() {
        return scopes.get(Math.max(0, scope.getSelectedIndex()));
    }

    private Profile profile() {
        return profiles.isEmpty() ? Profile.UNIVERSAL : profiles.get(Math.max(0, profile.getSelectedIndex()));
    }

    /** Offers what goes with the format, with what was chosen if it is among it. */
    private void refill(Scope wantedScope, Profile wantedProfile) {
        var now = format();
        filling = true;
        fill(scope, scopes, matter.scopes(now), wantedScope, each -> words(each, now));
        var program = now.profiles().contains(wantedProfile) ? wantedProfile : now.preset();
        fill(profile, profiles, now.profiles(), program, each -> WORDS.get("profile." + each.word()));
        filling = false;
        profile.setVisible(!profiles.isEmpty());
        profileLabel.setVisible(!profiles.isEmpty());
        purpose.setText(now.purpose());
        purpose.setSize(Scale.of(WIDTH), 1);
        finish.setVisible(now.isPicture());
        finish.setBitmap(now.id().equals("png"));
        lossPanel.setVisible(!now.isPicture());
        tellLosses();
        pack();
    }

    private static <T> void fill(
            JComboBox<String> box, List<T> known, List<T> values, T wanted, Function<T, String> words) {
        known.clear();
        known.addAll(values);
        box.removeAllItems();
        values.forEach(value -> box.addItem(words.apply(value)));
        if (!values.isEmpty()) {
            box.setSelectedIndex(Math.max(0, values.indexOf(wanted)));
        }
    }

    private String words(Scope each, Format now) {
        return switch (each) {
            case VIEW -> WORDS.format("scope.view", matter.view().name());
            case AFAR -> WORDS.format("scope.afar", matter.view().name());
            case SELECTION -> WORDS.format("scope.selection", matter.selected().size());
            case ALL ->
                now.isPicture() ? WORDS.format("scope.views", matter.views().size()) : WORDS.get("scope.network");
        };
    }

    private void tellLosses() {
        if (!filling && !format().isPicture()) {
            var report = LossReport.of(matter.of(choice(), format()), format(), profile());
            losses.setText(String.join("\n", report.lines()));
            losses.setCaretPosition(0);
        }
    }

    private ExportChoice choice() {
        return new ExportChoice(
                scope(), format().id(), profile(), finish.finish(), finish.source(), withoutNames.isSelected());
    }

    private void accept() {
        chosen = Optional.of(choice());
        dispose();
    }
}
