package org.concordat.desktop.evidence;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.Source;

/**
 * A source as people paste it: a web address, or a line such as {@code NHS England, The MCP care model, July 2016, p. 12,
 * https://...}. What is not told apart stays with the name of the document, so that nothing that was pasted is lost.
 */
public final class Citation {

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:pp?\\.|pages?|lines?|table|section|para(?:graph)?s?\\.?|chapter)\\s*\\d+[a-z]?(?:\\.\\d+)*(?:\\s*[-\u2013]\\s*\\d+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:(?:\\d{1,2}\\s+)?" + MONTHS
                    + "\\s+(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?|\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}|(?:19|20)\\d{2}/\\d{2}|(?:19|20)\\d{2})\\b");
    private static final Pattern REMARK = Pattern.compile(
            "\\b(?:available (?:at|from|online)|retrieved from|accessed(?: on)?|online at)\\b:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING =
            Pattern.compile("\\.(?:pdf|html?|aspx?|php|docx?|xlsx?|csv)$", Pattern.CASE_INSENSITIVE);

    private Citation() {}

    /** The source that a text means, or empty for a blank one. */
    public static Optional<Source> read(String text) {
        var pasted = text.strip().replaceAll("\\s+", " ");
        if (pasted.isEmpty()) {
            return Optional.empty();
        }
        var address = WebAddress.in(pasted);
        var rest = address.isPresent() ? WebAddress.PATTERN.matcher(pasted).replaceFirst(" ") : pasted;
        var place = first(PLACE, rest);
        rest = REMARK.matcher(without(place, rest)).replaceAll(" ");
        var date = last(DATE, rest);
        var document = tidy(without(date, rest));
        if (document.isEmpty()) {
            document = address.map(Citation::title).orElse(pasted);
        }
        var locator = Stream.of(place, address.map(URI::toString).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Optional.of(new Source(document, locator, "", date));
    }

    private static String first(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group() : "";
    }

    /** Titles may hold years; the date of publication comes after them. */
    private static String last(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .reduce((a, b) -> b)
                .map(MatchResult::group)
                .orElse("");
    }

    private static String without(String part, String text) {
        int at = part.isEmpty() ? -1 : text.lastIndexOf(part);
        return at < 0 ? text : text.substring(0, at) + text.substring(at + part.length());
    }

    private static String tidy(String text) {
        return text.replaceAll("[(\\[<]\\s*[)\\]>]", " ")
                .replaceAll("\\s+([,.;:)])", "$1")
                .replaceAll("([,.;:])(?:\\s*[,.;:])+", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,.;:\u2013-]+|[\\s,.;:(\u2013-]+$", "");
    }

    /** What a page is called for want of a title: the last part of its address, and where it is. */
    private static String title(URI address) {
        var host = address.getHost().replaceFirst("^www\\.", "");
        var path = Optional.ofNullable(address.getRawPath()).orElse("").replaceAll("/+$", "");
        var name = path.substring(path.lastIndexOf('/') + 1);
        var words = ENDING.matcher(decoded(name))
                .replaceFirst("")
                .replaceAll("[-_+]+", " ")
                .strip();
        return words.isEmpty() ? host : words + " (" + host + ")";
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
