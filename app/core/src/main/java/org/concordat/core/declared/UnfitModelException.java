package org.concordat.core.declared;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.core.declared.json.Mistake;

/** A care model that cannot be used. It names every mistake with its place. */
public final class UnfitModelException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 12;

    private final transient List<Mistake> mistakes;

    UnfitModelException(List<Mistake> mistakes) {
        super(text(mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    private static String text(List<Mistake> mistakes) {
        var shown = mistakes.stream().limit(SHOWN).map(Mistake::toString).collect(Collectors.joining("\n"));
        return mistakes.size() <= SHOWN ? shown : shown + "\n" + Texts.get("more", mistakes.size() - SHOWN);
    }

    /** All that is wrong, in the order of the file. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
