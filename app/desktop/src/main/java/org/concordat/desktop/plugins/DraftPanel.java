package org.concordat.desktop.plugins;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.project.NewProject;
import org.concordat.core.declared.project.ProjectPack;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.VerticalPanel;
import org.jspecify.annotations.Nullable;

/** Where a care model is written: its text, its mistakes, and what came out of its examples. It is in use while it is written. */
final class DraftPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(DraftPanel.class);

    private final transient DraftWatch watch;
    private final transient Work work;
    private final transient Program program;
    private final VerticalPanel results =
            new VerticalPanel(new MigLayout("insets 12 16 12 16, gapy 8, gapx 10, wrap 2", "[][grow,fill]"));
    private @Nullable DraftEditor editor;

    DraftPanel(DraftWatch watch, Work work, Program program) {
        super(new BorderLayout());
        this.watch = watch;
        this.work = work;
        this.program = program;
        watch.onChecked(this::checked);
        lay();
    }

    private void lay() {
        removeAll();
        editor = null;
        watch.folder().ifPresentOrElse(this::layOpen, this::layEmpty);
        revalidate();
        repaint();
    }

    private void layEmpty() {
        var panel = new JPanel(new MigLayout("insets 16 20 16 20, gapy 10, gapx 8, wrap 2", "[][grow]"));
        panel.add(Labels.wrapped(WORDS.get("draft.none")), "span, growx, wmin 0");
        panel.add(Labels.button(WORDS.get("draft.new"), this::begin));
        panel.add(Labels.button(WORDS.get("draft.open"), this::open), "growx 0");
        add(panel);
    }

    private void layOpen(Path folder) {
        var save = new JButton(WORDS.get("draft.save"));
        var text = new DraftEditor(folder, save::setEnabled);
        editor = text;
        save.setEnabled(false);
        save.addActionListener(e -> {
            text.save();
            watch.look();
        });
        var head = new JPanel(new MigLayout("insets 10 16 8 16, gapx 8", "[grow,fill][][][]"));
        var name = Labels.muted(folder.toString());
        name.setToolTipText(folder.toString());
        head.add(name, "wmin 0");
        head.add(save);
        head.add(Labels.button(WORDS.get("draft.pack"), () -> pack(folder)));
        head.add(Labels.button(WORDS.get("draft.end"), this::end));
        add(head, BorderLayout.NORTH);
        var right = new JScrollPane(
                results, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        right.setBorder(null);
        right.setPreferredSize(new Dimension());
        text.setPreferredSize(new Dimension());
        var split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, text, right);
        split.setResizeWeight(0.6);
        split.setDividerLocation(Scale.of(600));
        split.setBorder(null);
        add(split);
        watch.last().ifPresent(this::show);
    }

    private void begin() {
        var id = Dialogs.ask(work.owner(), WORDS.get("draft.id"), "");
        if (id.isEmpty()) {
            return;
        }
        if (!NewProject.isId(id.get())) {
            Dialogs.error(work.owner(), WORDS.format("draft.noId", id.get()), WORDS.get("draft.noId.more"));
            return;
        }
        folder(WORDS.get("draft.where"))
                .ifPresent(place -> work.start(
                        WORDS.get("draft.making"),
                        () -> {
                            var folder = place.resolve(id.get());
                            NewProject.write(folder, id.get());
                            return folder;
                        },
                        this::follow));
    }

    private void open() {
        folder(WORDS.get("draft.open")).ifPresent(folder -> {
            if (folder.resolve(ModelSource.CARE_MODEL).toFile().isFile()) {
                follow(folder);
            } else {
                Dialogs.error(
                        work.owner(),
                        WORDS.format("draft.noModel", String.valueOf(folder.getFileName())),
                        WORDS.get("draft.noModel.more"));
            }
        });
    }

    private Optional<Path> folder(String title) {
        var chooser = new JFileChooser();
        chooser.setDialogTitle(title);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return chooser.showDialog(work.owner(), WORDS.get("file.choose")) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath().toAbsolutePath())
                : Optional.empty();
    }

    private void follow(Path folder) {
        watch.follow(folder);
        lay();
    }

    private void end() {
        var text = editor;
        if (text != null && text.isChanged()) {
            int answer = Dialogs.choose(
                    work.owner(),
                    WORDS.get("draft.unsaved"),
                    "",
                    List.of(WORDS.get("draft.save"), WORDS.get("draft.discard"), WORDS.get("cancel")));
            if (answer == 0) {
                text.save();
            }
            if (answer != 1 && text.isChanged()) {
                return;
            }
        }
        watch.end(this::lay);
    }

    private void pack(Path folder) {
        var others = program.workspace().careModels().models();
        folder(WORDS.get("draft.pack.where"))
                .ifPresent(into -> work.start(
                        WORDS.get("draft.packing"),
                        () -> ProjectPack.write(ModelSource.of(folder), others, into),
                        file -> Dialogs.message(
                                work.owner(),
                                WORDS.format("draft.packed", String.valueOf(file.getFileName())),
                                WORDS.format("draft.packed.more", file))));
    }

    /** Whether something was written that is not saved. */
    boolean isUnsaved() {
        return editor != null && editor.isChanged();
    }

    private void checked(Checked checked) {
        if (editor != null) {
            editor.reload();
        }
        show(checked);
    }

    private void show(Checked checked) {
        results.removeAll();
        IntConsumer goTo = line -> {
            if (editor != null) {
                editor.goTo(line);
            }
        };
        for (var mistake : checked.mistakes()) {
            row("error", "Concordat.error", mistake.message());
            if (mistake.place().file().equals(ModelSource.CARE_MODEL)) {
                int line = mistake.place().line();
                results.add(
                        Labels.link(WORDS.format("draft.line", line), () -> goTo.accept(line)),
                        "skip 1, growx 0, gaptop -6");
            } else {
                results.add(Labels.muted(mistake.place().toString()), "skip 1, wmin 0, gaptop -6");
            }
        }
        if (checked.isUsable()) {
            results.add(
                    Labels.wrapped(
                            checked.results().isEmpty()
                                    ? WORDS.get("draft.noExamples")
                                    : WORDS.format(
                                            "draft.results", checked.results().size(), checked.unmet())),
                    "span, wmin 0, growx");
        }
        for (var result : checked.results()) {
            var said = result.example() + ": " + result.what();
            if (result.isMet()) {
                row("success", "Concordat.success", said);
            } else {
                row("warning", "Concordat.warning", WORDS.format("draft.unmet", said, result.found()));
            }
        }
        results.revalidate();
        results.repaint();
    }

    private void row(String icon, String colour, String text) {
        var sign = Labels.plain("");
        sign.setIcon(Icons.of(icon, colour));
        results.add(sign, "aligny top");
        JComponent said = Labels.wrapped(text);
        results.add(said, "wmin 0");
    }
}
