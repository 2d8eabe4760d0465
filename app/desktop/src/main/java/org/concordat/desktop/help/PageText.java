package org.concordat.desktop.help;

import static org.concordat.desktop.help.Html.escaped;
import static org.concordat.desktop.help.Html.heading;
import static org.concordat.desktop.help.Html.link;
import static org.concordat.desktop.help.Html.links;
import static org.concordat.desktop.help.Html.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.help.TypePage.Ends;

/** A page of help as HTML. */
record PageText(TypePage page, Vocabulary vocabulary) {

    static final Words WORDS = Words.beside(PageText.class);
    private static final int MOST_CHOICES = 40;

    String html() {
        var text = new StringBuilder("<html><body>");
        text.append("<h1>").append(escaped(page.type().label())).append("</h1>");
        text.append(paragraph("quiet", origin()));
        text.append(paragraph("lead", page.type().help()));
        text.append(family());
        text.append(joins());
        page.attributes().forEach((model, attributes) -> {
            text.append(heading(WORDS.format("attributes", model)));
            attributes.forEach(attribute -> text.append(attribute(attribute)));
        });
        return text.append("</body></html>").toString();
    }

    /** Whether it is a node or a link, and which care model defines it. */
    private String origin() {
        var kind = page.type() instanceof LinkType ? "kind.link" : abstractly() ? "kind.gathers" : "kind.node";
        var from = page.model()
                .map(model -> WORDS.format("from", model.name(), model.version()))
                .orElseGet(() -> WORDS.get("from.nowhere"));
        return WORDS.get(kind) + " " + from + " "
                + page.model().map(CareModel::description).orElse("");
    }

    private boolean abstractly() {
        return page.type() instanceof NodeType node && node.isAbstract();
    }

    private String family() {
        var text = new StringBuilder();
        if (!page.wider().isEmpty()) {
            text.append("<p>")
                    .append(escaped(WORDS.get("wider")))
                    .append(" ")
                    .append(links(page.wider()))
                    .append("</p>");
        }
        if (!page.narrower().isEmpty()) {
            text.append("<p>")
                    .append(escaped(WORDS.get("narrower")))
                    .append(" ")
                    .append(links(page.narrower()))
                    .append("</p>");
        }
        return text.toString();
    }

    private String joins() {
        boolean isLink = page.type() instanceof LinkType;
        return isLink
                ? ends("joins", page.leaving(), true)
                : ends("leaving", page.leaving(), true) + ends("arriving", page.arriving(), false);
    }

    private static String ends(String key, List<Ends> all, boolean leaving) {
        return all.isEmpty()
                ? ""
                : heading(WORDS.get(key))
                        + all.stream()
                                .map(ends -> "<p class='item'>"
                                        + (leaving
                                                ? link(ends.by()) + " \u2192 " + links(ends.others())
                                                : links(ends.others()) + " \u2192 " + link(ends.by()))
                                        + "</p>")
                                .collect(Collectors.joining());
    }

    private String attribute(Attribute<?> attribute) {
        var text = "<p class='item'><b>" + escaped(attribute.label()) + "</b> <span class='quiet'>"
                + escaped(kind(attribute)) + "</span></p>";
        var targets = attribute.targets().isEmpty() ? "" : "<p class='more'>" + links(attribute.targets()) + "</p>";
        return text + paragraph("more", attribute.help()) + targets + paragraph("more quiet", choices(attribute));
    }

    /** "a list of dated figures in patients, at least 0, needed". */
    private static String kind(Attribute<?> attribute) {
        var parts = new ArrayList<String>();
        var kind = WORDS.get("value." + attribute.kind().name().name().toLowerCase(Locale.ROOT));
        parts.add(attribute.unit().isEmpty() ? kind : WORDS.format("unit", kind, attribute.unit()));
        attribute.least().ifPresent(least -> parts.add(WORDS.format("least", least)));
        attribute.most().ifPresent(most -> parts.add(WORDS.format("most", most)));
        if (attribute.required()) {
            parts.add(WORDS.get("required"));
        }
        return String.join(", ", parts);
    }

    private String choices(Attribute<?> attribute) {
        var choices = vocabulary.choicesOf(attribute);
        var some = choices.stream().limit(MOST_CHOICES).map(Choice::label).collect(Collectors.joining(", "));
        return choices.size() > MOST_CHOICES ? WORDS.format("choices.more", some) : some;
    }
}
