package org.concordat.exchange.export;

/** Names without the marks that formats without escapes cannot hold: quotation marks, backslashes, line ends. */
public final class NameMarks {

    private NameMarks() {}

    /** The name with apostrophes, slashes and spaces in their place. */
    public static String replaced(String name) {
        return LegalText.of(name)
                .replace('"', '\'')
                .replace('\\', '/')
                .replace('\n', ' ')
                .replace('\t', ' ');
    }
}
