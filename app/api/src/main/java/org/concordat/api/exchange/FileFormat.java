package org.concordat.api.exchange;

import java.util.regex.Pattern;
import org.concordat.api.vocabulary.Words;

/**
 * What a format of files says of itself. What writes it and what reads it may share one.
 *
 * @param id the name on a command line, with the prefix of the care model, such as {@code mcp.hubs}; never changes once released
 * @param name the name for people, in one line, such as "Directory of groups"
 * @param purpose one sentence: who reads such files, and what they are good for
 * @param extension how the names of its files end, in lower case, such as {@code .ics}, or {@code .groups.csv} to be told apart from
 *     other files that end in {@code .csv}
 * @since 0.1.0
 */
public record FileFormat(String id, String name, String purpose, String extension) {

    private static final String OWN_FILES = ".concordat.json";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PURPOSE = 300;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,40}\\.[A-Za-z0-9][A-Za-z0-9_-]{0,62}");
    private static final Pattern EXTENSION = Pattern.compile("(\\.[a-z0-9][a-z0-9_-]{0,15}){1,3}");

    /** @throws IllegalArgumentException if it is not as said above, or its files would end as those of Concordat itself */
    public FileFormat {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of a format has the form careModel.name; this one has not: " + id);
        }
        requireLine("name", name, LONGEST_NAME, id);
        requireLine("purpose", purpose, LONGEST_PURPOSE, id);
        if (!EXTENSION.matcher(extension).matches()) {
            throw new IllegalArgumentException("The extension of format " + id
                    + " is not one to three times a dot with up to 16 small letters or digits: " + extension);
        }
        if (extension.endsWith(OWN_FILES)) {
            throw new IllegalArgumentException("Format " + id + " may not end as networks do: " + extension);
        }
    }

    private static void requireLine(String what, String text, int longest, String id) {
        if (text.isBlank() || text.length() > longest || text.lines().count() > 1) {
            throw new IllegalArgumentException("The " + what + " of format " + id + " is not one line of up to "
                    + longest + " characters: " + text);
        }
    }

    /** A format whose name and purpose are the texts {@code id} and {@code id.purpose}. */
    public static FileFormat of(Words words, String id, String extension) {
        return new FileFormat(id, words.get(id), words.get(id + ".purpose"), extension);
    }
}
