package org.concordat.desktop.reporting;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.prefs.Preferences;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.filechooser.FileNameExtensionFilter;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Labels;
import org.concordat.exchange.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/** The file whose look slides or a paper take, for each format the one chosen last. */
final class TemplateField extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(TemplateField.class);
    private static final String PREFIX = "report.template.";

    private final transient Preferences memory;
    private final Component owner;
    private final JLabel name = Labels.plain("");
    private final JButton choose = Labels.button(WORDS.get("template.choose"), this::choose);
    private final JButton plain = Labels.link(WORDS.get("template.none"), this::forget);
    private transient @Nullable ReportFormat format;

    TemplateField(Component owner, Preferences memory) {
        super(new MigLayout("insets 0, gapx 8, hidemode 3", "[grow,fill][][]"));
        this.owner = owner;
        this.memory = memory;
        add(name, "wmin 0");
        add(plain);
        add(choose);
    }

    /** Shows the one for a format. */
    void offerFor(ReportFormat now) {
        format = now;
        var file = file();
        choose.setEnabled(now.takesTemplate());
        plain.setVisible(file != null);
        var said = now.takesTemplate() ? "template.plain" : "template.never";
        name.setText(file == null ? WORDS.get(said) : String.valueOf(file.getFileName()));
        name.setToolTipText(file == null ? null : file.toString());
    }

    /** The file, if one was chosen and is still there. */
    @Nullable
    Path file() {
        var now = format;
        var text = now == null || !now.takesTemplate() ? "" : memory.get(PREFIX + now.id(), "");
        return text.isEmpty() || !Files.isRegularFile(Path.of(text)) ? null : Path.of(text);
    }

    private void choose() {
        var now = format;
        if (now == null) {
            return;
        }
        var before = file();
        var chooser = new JFileChooser();
        if (before != null) {
            chooser.setSelectedFile(before.toFile());
        }
        chooser.setDialogTitle(WORDS.get("template.title"));
        chooser.setFileFilter(
                new FileNameExtensionFilter(now.name(), now.extension().substring(1)));
        if (chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION) {
            memory.put(
                    PREFIX + now.id(),
                    chooser.getSelectedFile().toPath().toAbsolutePath().toString());
            offerFor(now);
        }
    }

    private void forget() {
        var now = format;
        if (now != null) {
            memory.remove(PREFIX + now.id());
            offerFor(now);
        }
    }
}
