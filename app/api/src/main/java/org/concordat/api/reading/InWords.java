package org.concordat.api.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.concordat.api.core.Core;
import org.concordat.api.fact.DateQualifier;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;

/**
 * Names, lists, dates and figures as a planner would write them into a sentence.
 *
 * @since 0.1.0
 */
public final class InWords {

    private static final Words WORDS = Words.beside(InWords.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private InWords() {}

    /** The name of an element, or its type where it has none: "an unnamed Provider". */
    public static String name(Element element) {
        return element.find(Core.NAME)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> WORDS.format("unnamed", element.type().label()));
    }

    /** A link as a short sentence: "Modality Partnership sits on Partnership board". */
    public static String sentence(Link link, Network network) {
        return name(network, link, true) + " " + link.type().label() + " " + name(network, link, false);
    }

    /** A link as a sentence, a node by its name. */
    public static String of(Element element, Network network) {
        return element instanceof Link link ? sentence(link, network) : name(element);
    }

    private static String name(Network network, Link link, boolean from) {
        var id = from ? link.from() : link.to();
        return network.find(id).map(InWords::name).orElse(id.value());
    }

    /** Names in alphabetical order: "A, B and C". */
    public static String names(Collection<Node> nodes) {
        return list(nodes.stream().map(InWords::name).sorted().toList());
    }

    /** Names in the order given: "B, A and C". */
    public static String inOrder(Collection<Node> nodes) {
        return list(nodes.stream().map(InWords::name).toList());
    }

    /** The first few names, and how many more there are. */
    public static String some(Collection<Node> nodes, int most) {
        var names = nodes.stream().map(InWords::name).sorted().toList();
        return names.size() <= most + 1
                ? list(names)
                : WORDS.format("more", String.join(", ", names.subList(0, most)), names.size() - most);
    }

    /** "A, B and C". */
    public static String list(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.get(0);
            default ->
                WORDS.format("and", String.join(", ", items.subList(0, items.size() - 1)), items.get(items.size() - 1));
        };
    }

    /** A day as in "1 September 2017". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A date as precise as it is known, as in "about September 2017". */
    public static String date(PartialDate date) {
        var words = plain(date);
        return date.qualifier() == DateQualifier.EXACT
                ? words
                : WORDS.format("date." + date.qualifier().name().toLowerCase(Locale.ROOT), words);
    }

    /** A figure with thousands separated and at most one decimal: "263,357". */
    public static String number(BigDecimal figure) {
        var format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(figure);
    }

    private static String plain(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> DAY.format(date.start());
            case MONTH -> MONTH.format(date.start());
            case QUARTER, FINANCIAL_YEAR, YEAR -> date.with(DateQualifier.EXACT).toString();
        };
    }
}
