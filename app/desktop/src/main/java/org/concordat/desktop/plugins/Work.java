package org.concordat.desktop.plugins;

import java.awt.Component;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.repository.RepositoryException;
import org.concordat.desktop.dialog.Dialogs;

/** Work that takes a while: it is done behind the event thread, and what goes wrong is told. Belongs to the event thread. */
final class Work {

    private static final Words WORDS = Words.beside(Work.class);

    private final Component owner;
    private final Executor background;
    private Consumer<String> busy = what -> {};

    /** @param owner what messages stand over */
    Work(Component owner, Executor background) {
        this.owner = owner;
        this.background = background;
    }

    Component owner() {
        return owner;
    }

    /** @param listener told what is under way, and the empty text when nothing is any more */
    void onBusy(Consumer<String> listener) {
        busy = listener;
    }

    void tell(String what) {
        busy.accept(what);
    }

    /** @param then told what came of it, on the event thread; not if it failed */
    <T> void start(String what, Callable<T> work, Consumer<T> then) {
        start(what, work, then, () -> {});
    }

    /** @param otherwise called after a failure was told */
    <T> void start(String what, Callable<T> work, Consumer<T> then, Runnable otherwise) {
        tell(what);
        background.execute(() -> {
            try {
                var value = work.call();
                SwingUtilities.invokeLater(() -> {
                    tell("");
                    then.accept(value);
                });
            } catch (Exception e) {
                SwingUtilities.invokeLater(() -> {
                    tell("");
                    report(e);
                    otherwise.run();
                });
            }
        });
    }

    private void report(Exception e) {
        var reason = String.valueOf(e.getMessage());
        if (e instanceof Refused refused) {
            Dialogs.error(owner, refused.what(), reason);
        } else if (e instanceof RepositoryException || e instanceof PackException) {
            Dialogs.error(owner, WORDS.get("failed"), reason);
        } else {
            Dialogs.error(owner, WORDS.get("failed"), WORDS.format("failed.more", reason));
        }
    }

    /** A file that is no plugin for this program. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final String what;

        Refused(String what, String why) {
            super(why);
            this.what = what;
        }

        String what() {
            return what;
        }
    }
}
