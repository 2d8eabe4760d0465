package org.concordat.dist.models;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.concordat.api.core.Core;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Element;
import org.jspecify.annotations.Nullable;

/** How the facts print sources, dates and figures. */
final class Printed {

    /** A figure with its date, if it has one. */
    record Figure(BigDecimal value, @Nullable PartialDate date) {}

    private static final Map<String, Source> DOCUMENTS = Map.of(
            "S0", document("King's Fund, case study: Modality in Sandwell and West Birmingham (S0)", "about 2016"),
            "S1", document("HSJ, Birmingham leaders and the new models (S1)", "October/November 2014"),
            "S2", document("Wolverhampton, new models of care programme paper (S2)", "2017/18"),
            "S3", document("HSJ, vanguard chooses alliance over procurement (S3)", "August 2017"),
            "S4", document("HSJ Daily Insight, Oxfordshire CCG and the form of Modality (S4)", "about September 2016"));

    private static final Pattern DATE = Pattern.compile(
            "(before )?(~)?(?:([A-Z][a-z]{2})[a-z]*(/[A-Z][a-z]{2})? )?(\\d{4}(?:/\\d\\d|-\\d\\d)?)(?!\\d)");
    private static final Pattern QUARTER = Pattern.compile("\\bQ([1-4])");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\b\\d{1,2}\\b");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Printed() {}

    private static Source document(String title, String date) {
        return new Source(title, "", "", date);
    }

    /** The sources of a text such as {@code S0:L7; S3:L13}; none for a dash. */
    static List<Source> sources(String text) {
        if (text.equals("-")) {
            return List.of();
        }
        if (text.startsWith("public: ")) {
            return List.of(Source.of("NHS England, community sites (vanguards)", text.substring("public: ".length())));
        }
        return Arrays.stream(text.split("; ")).map(Printed::source).toList();
    }

    private static Source source(String text) {
        var document = DOCUMENTS.get(text.substring(0, 2));
        var locator = text.startsWith(":", 2) ? locator(text) : text.substring(4, text.length() - 1);
        return new Source(document.document(), locator, "", document.date());
    }

    /** {@code S2:L22,L33} as {@code lines 22, 33}. */
    static String locator(String text) {
        var lines = text.substring(3).replace("L", "").replace("-", "–").replace(",", ", ");
        return (lines.matches("\\d+") ? "line " : "lines ") + lines;
    }

    /** The first date in a text. */
    static Optional<PartialDate> date(String text) {
        var match = DATE.matcher(text);
        return match.find() ? Optional.of(date(match)) : Optional.empty();
    }

    /** Whether a text is a date and no more, so that nothing is left to say in words. */
    static boolean isDate(String text) {
        var match = DATE.matcher(text);
        return match.matches() && match.group(4) == null && (match.group(1) == null || match.group(2) == null);
    }

    private static PartialDate date(MatchResult match) {
        var month = match.group(3) == null ? "" : "-%02d".formatted(month(match.group(3)));
        var qualifier =
                match.group(1) != null ? "before " : match.group(2) != null || match.group(4) != null ? "circa " : "";
        return PartialDate.parse(qualifier + match.group(5) + month);
    }

    private static int month(String abbreviation) {
        return 1
                + MONTHS.indexOf(MONTHS.stream()
                        .filter(m -> m.startsWith(abbreviation))
                        .findFirst()
                        .orElseThrow());
    }

    /** The date of a step of a plan: the month or quarter that its words name, else its year. */
    static PartialDate date(String year, String words) {
        var quarter = QUARTER.matcher(words);
        if (quarter.find()) {
            return PartialDate.parse(year + " " + quarter.group());
        }
        return Printed.date(words)
                .filter(d -> year.contains("/") && words.matches(".*\\b[A-Z][a-z]{2,3} \\d{4}\\b(?!/).*"))
                .orElseGet(() -> Printed.date(year).orElseThrow());
    }

    /** The figures of a text whose parts each have their own date. What stands in brackets says where from, and when. */
    static List<Figure> figures(String text) {
        var figures = new ArrayList<Figure>();
        for (var part : text.split("; ")) {
            var date = date(part).orElse(null);
            var rest = DATE.matcher(part.replaceAll("\\(.*?\\)", "")).replaceAll("");
            FIGURE.matcher(rest)
                    .results()
                    .forEach(f ->
                            figures.add(new Figure(new BigDecimal(f.group().replace(",", "")), date)));
        }
        return figures;
    }

    /** Whether the note, or another text of an element, holds these words. */
    static boolean isNoted(Element element, String words) {
        return plain(element.get(Core.NOTE, "")).contains(plain(words));
    }

    /** Words with straight quotation marks, months in full, sources as printed for readers, and in lower case. */
    static String plain(String words) {
        var plain = words.replace('“', '"')
                .replace('”', '"')
                .replaceAll("(S\\d):L(\\d+)", "$1, line $2")
                .replace("~", "about ");
        for (var month : MONTHS) {
            plain = plain.replaceAll("\\b" + month.substring(0, 3) + "\\b", month);
        }
        return plain.toLowerCase(Locale.ROOT);
    }
}
