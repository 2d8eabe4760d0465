package org.concordat.desktop.plugins;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.project.NewProject;
import org.concordat.core.declared.project.ProjectPack;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.jspecify.annotations.Nullable;

/** Where a care model is written: its text, its mistakes, and what came out of its examples. It is in use while it is written. */
final class DraftPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(DraftPanel.class);

    private final transient DraftWatch watch;
    private final transient Work work;
    private final transient Program program;
    private final CheckedPanel results = new CheckedPanel(this::goTo);
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
        text.setPreferredSize(new Dimension());
        var split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, text, Sheet.scrolled(results));
        split.setResizeWeight(0.6);
        split.setDividerLocation(Scale.of(600));
        split.setBorder(null);
        add(split);
        watch.last().ifPresent(results::present);
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
        folder(WORDS.get("draft.where"), null)
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
        folder(WORDS.get("draft.open"), null).ifPresent(folder -> {
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

    /** @param start where to begin to look; null for the usual place */
    private Optional<Path> folder(String title, @Nullable Path start) {
        var chooser = new JFileChooser(start == null ? null : start.toFile());
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

    /** Packs what was written, not only what was saved; that examples do not come out as they should is asked about. */
    private void pack(Path folder) {
        if (editor != null && editor.isChanged()) {
            editor.save();
            watch.look();
        }
        long unmet = watch.last().map(Checked::unmet).orElse(0L);
        var answers = List.of(WORDS.get("draft.pack.anyway"), WORDS.get("cancel"));
        var question = WORDS.format("draft.pack.unmet", unmet);
        if (unmet > 0 && Dialogs.choose(work.owner(), question, WORDS.get("draft.pack.unmet.more"), answers) != 0) {
            return;
        }
        var others = program.workspace().careModels().models();
        folder(WORDS.get("draft.pack.where"), folder.getParent())
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

    private void goTo(int line) {
        if (editor != null) {
            editor.goTo(line);
        }
    }

    private void checked(Checked checked) {
        if (editor != null) {
            editor.reload();
        }
        results.present(checked);
    }
}
