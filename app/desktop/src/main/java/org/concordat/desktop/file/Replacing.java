package org.concordat.desktop.file;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dialog.Dialogs;

/** The question before files are replaced: one for all of them. */
final class Replacing {

    private static final Words WORDS = Words.beside(Replacing.class);
    private static final int MOST_NAMES = 5;

    private final int all;
    private final List<Path> there;

    private Replacing(List<Path> files) {
        all = files.size();
        there = files.stream().filter(Files::exists).toList();
    }

    /** Whether these files may be written; asks if any of them is there already. Belongs to the event thread. */
    static boolean isAllowed(Component owner, List<Path> files) {
        var replacing = new Replacing(files);
        return replacing.there.isEmpty()
                || Dialogs.sure(owner, replacing.question(), replacing.more(), WORDS.get("replace.yes"));
    }

    /** What is asked and what is said below, for people. */
    static String words(List<Path> files) {
        var replacing = new Replacing(files);
        return replacing.question() + "\n" + replacing.more();
    }

    private String question() {
        if (all == 1) {
            return WORDS.format("replace", there.get(0).getFileName());
        }
        return there.size() == all
                ? WORDS.format("replace.all", all)
                : WORDS.format("replace.several", there.size(), all);
    }

    private String more() {
        if (all == 1) {
            return WORDS.get("replace.more");
        }
        var names = there.stream()
                .limit(MOST_NAMES)
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining("\n"));
        int others = there.size() - MOST_NAMES;
        return others > 0 ? names + "\n" + WORDS.format("replace.others", others) : names;
    }
}
