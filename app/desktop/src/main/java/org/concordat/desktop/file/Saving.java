package org.concordat.desktop.file;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Content;
import org.concordat.core.storage.disk.DocumentFile;
import org.concordat.core.storage.disk.FileStamp;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.SaveException.Reason;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;

/** Saving one document: one save at a time, off the event thread, with its questions. Belongs to the event thread. */
final class Saving {

    private static final Words WORDS = Words.beside(Saving.class);

    private final Storage storage;
    private final OpenFile file;
    private final Component owner;
    private final Tasks tasks;
    private final Runnable saveElsewhere;
    private final Runnable changed;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean underWay;

    /**
     * @param saveElsewhere asks for another place and saves there
     * @param changed told when the document was saved
     */
    Saving(Storage storage, OpenFile file, Component owner, Tasks tasks, Runnable saveElsewhere, Runnable changed) {
        this.storage = storage;
        this.file = file;
        this.owner = owner;
        this.tasks = tasks;
        this.saveElsewhere = saveElsewhere;
        this.changed = changed;
    }

    /**
     * Saves to a file; while another save is under way, once that is done.
     *
     * @param over whether to save even over what another program has written there
     * @param then done once it is saved
     */
    void to(DocumentFile target, boolean over, Runnable then) {
        EventThread.require();
        if (underWay) {
            waiting.add(() -> to(target, over, then));
            return;
        }
        underWay = true;
        var content = file.document().content();
        var state = new Unchanged(file.document());
        file.saving(content);
        tasks.start(
                WORDS.format("saving", target.path().getFileName()),
                () -> write(target, over, content),
                stamp -> saved(target, content, stamp, state, then),
                failure -> failed(target, failure, state, then));
    }

    private FileStamp write(DocumentFile target, boolean over, Content content) throws SaveException {
        var toSave = storage.toSave(content);
        return over ? target.saveOver(toSave) : target.save(toSave);
    }

    private void saved(DocumentFile target, Content content, FileStamp stamp, Unchanged state, Runnable then) {
        boolean moved = file.place().filter(place -> place == target).isEmpty();
        file.saved(target, content, stamp, state.holds());
        boolean again = moved && !state.holds();
        end(state);
        changed.run();
        if (again) {
            // What was changed meanwhile is not in the journal of the new place yet.
            to(target, false, then);
        } else {
            then.run();
        }
    }

    private void failed(DocumentFile target, Throwable failure, Unchanged state, Runnable then) {
        end(state);
        var name = WORDS.format("save.failed", target.path().getFileName());
        var why = String.valueOf(failure.getMessage());
        if (failure instanceof SaveException refused && refused.reason() == Reason.CHANGED_ON_DISK) {
            var answers = List.of(WORDS.get("save.elsewhere"), WORDS.get("save.over"), WORDS.get("cancel"));
            int answer = Dialogs.choose(owner, name, why, answers);
            if (answer == 0) {
                saveElsewhere.run();
            } else if (answer == 1) {
                to(target, true, then);
            }
        } else if (Dialogs.choose(owner, name, why, List.of(WORDS.get("save.elsewhere"), WORDS.get("cancel"))) == 0) {
            saveElsewhere.run();
        }
    }

    private void end(Unchanged state) {
        state.close();
        underWay = false;
        var next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(Runnable::run);
    }
}
