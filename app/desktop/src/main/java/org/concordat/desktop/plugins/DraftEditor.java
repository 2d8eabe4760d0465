package org.concordat.desktop.plugins;

import java.awt.Font;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.undo.UndoManager;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.declared.ModelSource;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.TextChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The text of a care model, to write in. Belongs to the event thread. */
final class DraftEditor extends JScrollPane {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(DraftEditor.class);
    private static final Words WORDS = Words.beside(DraftEditor.class);
    private static final int ROWS = 20;
    private static final int COLUMNS = 60;

    private final JTextArea text = new JTextArea(ROWS, COLUMNS);
    private final UndoManager undo = new UndoManager();
    private final transient Path file;
    private final transient Consumer<Boolean> changed;
    private String onDisk = "";

    /**
     * Opens the file of a care model.
     *
     * @param changed told whether there is something to save
     */
    DraftEditor(Path folder, Consumer<Boolean> changed) {
        file = folder.resolve(ModelSource.CARE_MODEL);
        this.changed = changed;
        setViewportView(text);
        setBorder(null);
        text.setFont(new Font(Font.MONOSPACED, Font.PLAIN, text.getFont().getSize()));
        text.setTabSize(2);
        text.getAccessibleContext().setAccessibleName(ModelSource.CARE_MODEL);
        Labels.styled(text, "margin: 8,10,8,10");
        reload();
        text.getDocument().addUndoableEditListener(undo);
        bind("ctrl Z", () -> {
            if (undo.canUndo()) {
                undo.undo();
            }
        });
        bind("ctrl Y", () -> {
            if (undo.canRedo()) {
                undo.redo();
            }
        });
        bind("ctrl S", this::save);
        TextChange.in(text, now -> changed.accept(isChanged()));
    }

    private void bind(String keys, Runnable what) {
        text.getInputMap().put(KeyStroke.getKeyStroke(keys), keys);
        text.getActionMap().put(keys, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    boolean isChanged() {
        return !text.getText().equals(onDisk);
    }

    /** Takes what another program has written, unless something is to be saved here. */
    void reload() {
        if (isChanged() && !onDisk.isEmpty()) {
            return;
        }
        try {
            var now = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            if (!now.equals(onDisk)) {
                int caret = text.getCaretPosition();
                onDisk = now;
                text.setText(now);
                text.setCaretPosition(Math.min(caret, now.length()));
                undo.discardAllEdits();
            }
        } catch (IOException e) {
            LOG.info("Cannot be read now: {}", file, e);
        }
    }

    /** Writes the text in the place of the file; asks where another program has changed it meanwhile. */
    void save() {
        try {
            var there = Files.exists(file)
                    ? Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n")
                    : onDisk;
            if (!there.equals(onDisk) && !mayReplace()) {
                return;
            }
            var now = text.getText();
            var draft = file.resolveSibling("." + file.getFileName() + ".new");
            Files.writeString(draft, now, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            onDisk = now;
            changed.accept(false);
        } catch (IOException e) {
            Dialogs.error(
                    SwingUtilities.getWindowAncestor(this),
                    WORDS.get("draft.notSaved"),
                    WORDS.format("draft.notSaved.more", String.valueOf(e.getMessage())));
        }
    }

    private boolean mayReplace() {
        return Dialogs.choose(
                        SwingUtilities.getWindowAncestor(this),
                        WORDS.get("draft.replace"),
                        WORDS.get("draft.replace.more"),
                        List.of(WORDS.get("draft.replace.yes"), WORDS.get("cancel")))
                == 0;
    }

    /** Leads the keyboard to a line, counted from 1. */
    void goTo(int line) {
        try {
            int start = text.getLineStartOffset(Math.min(line, text.getLineCount()) - 1);
            text.select(start, text.getLineEndOffset(Math.min(line, text.getLineCount()) - 1));
            text.requestFocusInWindow();
        } catch (BadLocationException e) {
            LOG.debug("No such line", e);
        }
    }
}
