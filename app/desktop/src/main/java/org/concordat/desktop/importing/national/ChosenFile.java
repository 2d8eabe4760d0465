package org.concordat.desktop.importing.national;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.importing.preview.Failures;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.ods.OdsFile;
import org.concordat.exchange.ods.Recognised;

/** A file that was chosen to be imported, and what it turned out to be. */
record ChosenFile(Path path, Finding finding) {

    private static final Words WORDS = Words.beside(ChosenFile.class);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** What a file turned out to be. */
    sealed interface Finding {

        /** In words, for people. */
        String words();
    }

    /** It is being looked at. */
    record Looking() implements Finding {
        @Override
        public String words() {
            return WORDS.get("looking");
        }
    }

    /** It can be imported. */
    record Usable(OdsFile kind, String words) implements Finding {}

    /** It cannot be imported; the words say why and what to do. */
    record Refused(String words) implements Finding {}

    String name() {
        return String.valueOf(path.getFileName());
    }

    ChosenFile with(Finding newFinding) {
        return new ChosenFile(path, newFinding);
    }

    /** Looks into a file; takes a moment, so not on the event thread. */
    static Finding look(Path path) {
        try {
            return finding(Recognised.of(path));
        } catch (IntakeException | IOException e) {
            return new Refused(Failures.words(e));
        }
    }

    private static Finding finding(Recognised recognised) {
        if (recognised instanceof Recognised.Usable usable) {
            var kind = WORDS.get("kind." + usable.kind().option());
            var date = usable.date();
            return new Usable(
                    usable.kind(), date == null ? kind : WORDS.format("kind.dated", kind, MONTH.format(date)));
        }
        return recognised instanceof Recognised.Unused unused
                ? new Refused(WORDS.format("unused", unused.label()))
                : new Refused(WORDS.get("other"));
    }
}
