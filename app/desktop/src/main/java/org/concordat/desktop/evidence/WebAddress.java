package org.concordat.desktop.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a page on the web, within a text that people have written. Only {@code http} and {@code https} count. */
public final class WebAddress {

    static final Pattern PATTERN =
            Pattern.compile("https?://[^\\s<>\"\u201c\u201d]*[^\\s<>\"\u201c\u201d.,;:)\\]]", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** The first address in a text, or empty. */
    public static Optional<URI> in(String text) {
        var match = PATTERN.matcher(text);
        return match.find() ? parse(match.group()) : Optional.empty();
    }

    private static Optional<URI> parse(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
