package org.concordat.desktop.file;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.task.Tasks;

/** Offers at the start what a crash has left. Belongs to the event thread. */
public final class Recovery {

    private static final Words WORDS = Words.beside(Recovery.class);
    private static final int RECOVER = 0;
    private static final int DISCARD = 2;

    private final Workspace workspace;
    private final Tasks tasks;

    public Recovery(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
    }

    /** What came of recovering: the documents, and why others could not be. */
    private record Outcome(List<OpenFile> files, List<String> failures) {}

    /** Asks if there is anything to ask. @param then told the documents to show, maybe none */
    public void offer(Consumer<List<OpenFile>> then) {
        tasks.start(
                WORDS.get("recovering"), () -> Leftover.in(workspace), left -> ask(left, then), e -> failed(e, then));
    }

    private void ask(List<Leftover> left, Consumer<List<OpenFile>> then) {
        if (left.isEmpty()) {
            then.accept(List.of());
            return;
        }
        var lines = left.stream().map(Recovery::line).collect(Collectors.joining("\n"));
        var answers = List.of(WORDS.get("recover.yes"), WORDS.get("recover.later"), WORDS.get("recover.discard"));
        int answer = Dialogs.choose(
                null, WORDS.format("recover", left.size()), WORDS.format("recover.more", lines), answers);
        if (answer == RECOVER) {
            tasks.start(WORDS.get("recovering"), () -> recover(left), all -> tell(all, then), e -> failed(e, then));
        } else if (answer == DISCARD) {
            tasks.start(WORDS.get("recovering"), () -> discard(left), then, e -> failed(e, then));
        } else {
            then.accept(List.of());
        }
    }

    private static String line(Leftover left) {
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(left.time().atZone(ZoneId.systemDefault()));
        return WORDS.format("recover.line", left.name(), time);
    }

    private Outcome recover(List<Leftover> left) {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (var one : left) {
            try {
                outcome.files().add(new Opening(workspace).recover(one.journal()));
            } catch (UnusableFileException | IOException e) {
                outcome.failures().add(WORDS.format("recover.line", one.name(), Reasons.of(e)));
            }
        }
        return outcome;
    }

    private static List<OpenFile> discard(List<Leftover> left) throws IOException {
        for (var one : left) {
            one.journal().delete();
        }
        return List.of();
    }

    private static void tell(Outcome outcome, Consumer<List<OpenFile>> then) {
        if (!outcome.failures().isEmpty()) {
            Dialogs.error(null, WORDS.get("recover.failed"), String.join("\n", outcome.failures()));
        }
        then.accept(outcome.files());
    }

    private static void failed(Throwable why, Consumer<List<OpenFile>> then) {
        Dialogs.error(null, WORDS.get("recover.failed"), Reasons.of(why));
        then.accept(List.of());
    }
}
