package org.concordat.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.exchange.export.SpreadsheetText;
import org.concordat.exchange.intake.Skipped;
import org.concordat.exchange.intake.Skips;
import org.jspecify.annotations.Nullable;

/** Writes every row that an import left out to a file of its own, as CSV: a million of them take no memory. */
final class SkipReport implements Closeable {

    private static final int LISTED = 20;

    private final @Nullable Path target;
    private final @Nullable Path draft;
    private final @Nullable BufferedWriter out;

    private SkipReport(@Nullable Path target, @Nullable Path draft, @Nullable BufferedWriter out) {
        this.target = target;
        this.draft = draft;
        this.out = out;
    }

    /** @param target where the report goes; null for none */
    static SkipReport to(@Nullable Path target) throws IOException {
        if (target == null) {
            return new SkipReport(null, null, null);
        }
        var draft = Files.createTempFile("concordat-skipped", ".csv");
        var report = new SkipReport(target, draft, Files.newBufferedWriter(draft, StandardCharsets.UTF_8));
        report.line(
                Texts.of("report.file"), Texts.of("report.row"), Texts.of("report.detail"), Texts.of("report.reason"));
        return report;
    }

    /** Prints the first of them, and how many more there are. */
    static void list(Skips skips, Terminal terminal) {
        skips.first().stream()
                .limit(LISTED)
                .forEach(s -> terminal.print(Texts.of("import.badRow", s.place().words(), s.reason(), s.detail())));
        if (skips.count() > LISTED) {
            terminal.print(Texts.of("import.moreBadRows", skips.count() - LISTED));
        }
    }

    void add(Skipped skipped) {
        var place = skipped.place();
        var sheet = place.sheet() == null ? "" : " " + place.sheet();
        line(place.file() + sheet, String.valueOf(place.row()), skipped.detail(), skipped.reason());
    }

    private void line(String... cells) {
        if (out == null) {
            return;
        }
        try {
            for (int i = 0; i < cells.length; i++) {
                out.write((i == 0 ? "" : ",") + cell(cells[i]));
            }
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String text) {
        return '"' + SpreadsheetText.guarded(text).replace("\"", "\"\"") + '"';
    }

    /** Puts the report in its place. */
    void write() throws IOException, CommandFailure, SaveException {
        if (target != null && draft != null && out != null) {
            out.flush();
            Destination.write(target, to -> Files.copy(draft, to));
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null && draft != null) {
            out.close();
            Files.deleteIfExists(draft);
        }
    }
}
