package org.concordat.exchange.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.api.vocabulary.Words;

/** What a file is by its first bytes, so that the wrong file is told apart from a damaged one. */
enum FileKind {
    TEXT,
    WORKBOOK;

    private static final Words WORDS = Words.beside(FileKind.class);
    private static final int ENOUGH = 512;
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";

    static FileKind of(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        byte[] head = head(file);
        var start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return WORKBOOK;
        }
        if (start.isBlank()) {
            throw new TableException(WORDS.format("empty", name));
        }
        if (start.startsWith(OLD_OFFICE)) {
            throw new TableException(WORDS.format("oldWorkbook", name));
        }
        if (start.startsWith("%PDF")) {
            throw new TableException(WORDS.format("pdf", name));
        }
        refuseOtherText(name, new String(head, StandardCharsets.UTF_8).strip());
        return TEXT;
    }

    private static void refuseOtherText(String name, String start) throws TableException {
        var text = start.startsWith("\ufeff") ? start.substring(1) : start;
        if (text.startsWith("{")) {
            throw new TableException(WORDS.format(text.contains("\"concordat") ? "network" : "json", name));
        }
        if (text.startsWith("<")) {
            throw new TableException(WORDS.format("markup", name));
        }
    }

    private static byte[] head(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new TableException(WORDS.format("folder", file.toString()));
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ENOUGH);
        }
    }
}
