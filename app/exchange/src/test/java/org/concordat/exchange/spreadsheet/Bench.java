package org.concordat.exchange.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Skipped;
import org.concordat.exchange.intake.Watcher;

/** A folder with one table, a document to import it into, and short ways to do so. */
final class Bench {

    static final Vocabulary VOCABULARY = CareModels.of(List.of()).vocabulary();

    private final Path folder;
    private final Document document = new Document(Content.empty("Test", "Everything"));

    Bench(Path folder) {
        this.folder = folder;
    }

    TableImport table(String... lines) throws IOException {
        var file = folder.resolve("lists.csv");
        Files.write(file, Stream.of(lines).toList(), StandardCharsets.UTF_8);
        return new TableImport(file, null, VOCABULARY);
    }

    Network network() {
        return NetworkSnapshot.of(document.content().nodes(), document.content().links());
    }

    Document document() {
        return document;
    }

    /** What the guess makes of a table. */
    Intake guessed(String... lines) throws IOException, IntakeException {
        var table = table(lines);
        return intake(table, table.guess());
    }

    Intake intake(TableImport table, Mapping mapping) throws IOException, IntakeException {
        return table.into(network(), mapping, new SkipLog(), Watcher.NONE);
    }

    /** Makes the edit as well. */
    Intake taken(String... lines) throws IOException, IntakeException {
        var intake = guessed(lines);
        document.apply(intake.edit());
        return intake;
    }

    static List<String> problems(Intake intake) {
        return intake.skips().first().stream().map(Bench::inWords).toList();
    }

    private static String inWords(Skipped skipped) {
        return skipped.place().words() + ": " + skipped.reason() + ": " + skipped.detail();
    }
}
