package org.concordat.core.plugin.gate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** An importer behind a gate. A file that cannot be read is no fault of the plugin. */
record GatedImporter(Gate gate, Duration deadline, FileFormat format, Importer code) implements Importer {

    private static final Words WORDS = Words.beside(Gate.class);

    /** What came of reading. @param complaint what is wrong with the file, if nothing was read */
    private record Outcome(@Nullable Imported imported, String complaint) {}

    @Override
    public boolean recognises(String file, byte[] start) {
        var what = WORDS.format("recognising", format.name());
        try {
            return gate.pass(what, Gate.ANSWER, () -> code.recognises(file, start.clone()));
        } catch (PluginFailure e) {
            return false;
        }
    }

    @Override
    public Imported read(InputStream in, Importing into) throws IOException, UnreadableFile {
        var lent = new LentInput(in);
        var outcome = gate.pass(WORDS.format("importer", format.name()), deadline, () -> outcome(lent, into));
        lent.throwFault();
        if (outcome.imported() == null) {
            throw new UnreadableFile(outcome.complaint());
        }
        return outcome.imported();
    }

    private Outcome outcome(LentInput lent, Importing into) throws Exception {
        try {
            var read = code.read(new BufferedInputStream(lent), into);
            return new Outcome(Objects.requireNonNull(read, "what was read"), "");
        } catch (UnreadableFile e) {
            return new Outcome(null, String.valueOf(e.getMessage()));
        } catch (Exception e) {
            if (!lent.hasFault()) {
                throw e;
            }
            return new Outcome(null, "");
        }
    }
}
