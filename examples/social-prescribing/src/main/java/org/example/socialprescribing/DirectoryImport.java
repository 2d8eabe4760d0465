package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.exchange.UnreadableFile;

/** Reads a directory of groups, whether written here or kept by somebody else in a spreadsheet; only the names of groups are needed. */
final class DirectoryImport implements Importer {

    private static final String MARK = "\ufeff";

    @Override
    public FileFormat format() {
        return GroupsDirectory.FORMAT;
    }

    @Override
    public Imported read(InputStream in, Importing into) throws IOException, UnreadableFile {
        var lines = CsvTable.lines(text(in.readAllBytes()));
        if (lines.isEmpty() || !lines.get(0).cells().contains(GroupsDirectory.GROUP)) {
            throw new UnreadableFile(
                    WORDS.format("social-prescribing.directory.noHeadings", String.join(", ", GroupsDirectory.HEADINGS)));
        }
        var headings = lines.get(0).cells();
        var entries = new DirectoryEntries(into);
        for (var line : lines.subList(1, lines.size())) {
            entries.add(line.number(), heading -> {
                int column = headings.indexOf(heading);
                return column < 0 || column >= line.cells().size()
                        ? ""
                        : line.cells().get(column);
            });
        }
        return entries.imported();
    }

    private static String text(byte[] bytes) throws UnreadableFile {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(WORDS.get("social-prescribing.directory.noText"));
        }
    }
}
