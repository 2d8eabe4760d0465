package org.concordat.exchange.contributed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.gate.PluginFailure;
import org.concordat.exchange.intake.FirstView;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;

/** Imports a file that a plugin reads. */
public final class ContributedImport {

    /** More than any network that Concordat is made for. */
    private static final int MOST = 1_000_000;

    private static final long MOST_BYTES = 1L << 30;

    /** More than anybody reads. */
    private static final int MOST_REMARKS = 100;

    private static final double READING = 0.8;
    private static final Words WORDS = Words.beside(ContributedImport.class);

    private final Path file;
    private final Importer importer;
    private final Vocabulary vocabulary;

    public ContributedImport(Path file, Importer importer, Vocabulary vocabulary) {
        this.file = file;
        this.importer = importer;
        this.vocabulary = vocabulary;
    }

    /**
     * What importing it into a network would do. What does not fit is left out and told. What comes into an empty network also gets a
     * view.
     *
     * @throws IntakeException if it cannot be read, with what is wrong in it or with the plugin
     */
    public Intake into(Network network, LocalDate day, SkipLog skips, Watcher watcher)
            throws IOException, IntakeException {
        watcher.reached(WORDS.format("step", name()), 0);
        var read = read(new Importing(name(), network, day, vocabulary));
        watcher.reached(WORDS.format("step", name()), READING);
        var gathering = new Gathering(name(), vocabulary, network, skips);
        var intake = gathering.of(read).into(network, WORDS.format("edit", name()), skips.skips());
        return FirstView.in(intake.withRemarks(remarks(read)), network, watcher.between(READING, 1));
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private Imported read(Importing into) throws IOException, IntakeException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IntakeException(WORDS.format("import.tooLarge", name()));
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return withinBounds(read(in, into));
        }
    }

    private Imported read(InputStream in, Importing into) throws IOException, IntakeException {
        try {
            return importer.read(in, into);
        } catch (UnreadableFile e) {
            throw new IntakeException(WORDS.format(
                    "import.unreadable", name(), importer.format().name(), String.valueOf(e.getMessage())));
        } catch (PluginFailure e) {
            throw new IntakeException(WORDS.format("import.failed", name(), String.valueOf(e.getMessage())));
        }
    }

    private Imported withinBounds(Imported read) throws IntakeException {
        long count = (long) read.nodes().size() + read.links().size();
        if (count > MOST) {
            throw new IntakeException(WORDS.format("import.tooMany", name(), count, MOST));
        }
        return read;
    }

    private static List<String> remarks(Imported read) {
        return read.remarks().stream().limit(MOST_REMARKS).toList();
    }
}
