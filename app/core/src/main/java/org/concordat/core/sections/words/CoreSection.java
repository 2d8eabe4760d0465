package org.concordat.core.sections.words;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Element;
import org.concordat.api.network.Facts;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Words;

/** A section of the core care model; its title, headings and sentences stand in the bundle under its id. */
public abstract class CoreSection implements ReportSection {

    private static final Words WORDS = Words.beside(CoreSection.class);

    private final String id;

    protected CoreSection(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return WORDS.get(id);
    }

    @Override
    public final List<Block> write(Check check) {
        return blocks(AsAt.of(check));
    }

    protected abstract List<Block> blocks(AsAt asAt);

    /** The text {@code id.key}, filled in. */
    protected final String say(String key, Object... arguments) {
        return WORDS.format(id + "." + key, arguments);
    }

    /** A text that several sections share. */
    protected static String shared(String key, Object... arguments) {
        return WORDS.format("shared." + key, arguments);
    }

    protected final Block paragraph(String key, Object... arguments) {
        return new Block.Paragraph(say(key, arguments));
    }

    /** A table to be filled, whose headings are texts of the section. */
    protected final <T> Columns<T> columns() {
        return new Columns<>(this::say);
    }

    /** Where an element stands, such as "Proposed"; empty where nobody says. */
    protected static String standing(Element element) {
        return choice(element, Core.STATUS);
    }

    /** What was chosen, in words; empty for nothing. */
    protected static String choice(Element element, Attribute<String> attribute) {
        return element.find(attribute).map(attribute::choiceLabel).orElse("");
    }

    /** The first few texts, and how many more there are. */
    protected static String some(List<String> texts, int most) {
        return texts.size() <= most + 1
                ? InWords.list(texts)
                : shared("more", String.join(", ", texts.subList(0, most)), texts.size() - most);
    }

    /** "yes" or "no"; empty where nobody says. */
    protected static String yesNo(Element element, Attribute<Boolean> attribute) {
        return yesNo(element.facts(), attribute);
    }

    private static String yesNo(Facts facts, Attribute<Boolean> attribute) {
        return facts.find(attribute).map(yes -> shared(yes ? "yes" : "no")).orElse("");
    }

    protected static String date(Element element, Attribute<PartialDate> attribute) {
        return date(element.find(attribute));
    }

    protected static String date(Optional<PartialDate> date) {
        return date.map(InWords::date).orElse("");
    }
}
