package org.concordat.diagram.styling;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.concordat.api.core.Remarks;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.style.Colour;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.StyleRule.Channel;
import org.concordat.diagram.figure.ChoiceMark;
import org.concordat.diagram.figure.Dress;
import org.jspecify.annotations.Nullable;

/**
 * The style rules of a view with the ends of their scales: says how one element looks. Immutable, for any thread; where there is no rule
 * it costs nothing.
 */
public final class Styling {

    /** A colour for what has no value or one that the rule does not name. */
    public static final Colour OTHER = Colour.of("#B4BBC1");

    /** As drawn by hand: in less a name would be cut. */
    private static final double SMALLEST = 1;

    private static final double LARGEST = 2.2;
    private static final double THINNEST = 1;
    private static final double BROADEST = 9;
    private static final double BROADEST_BORDER = 6;

    /**
     * A rule with its ends.
     *
     * @param ends of a continuous scale; unknown for any other
     */
    public record Rule(StyleRule rule, Ends ends) {}

    private final List<Rule> nodeRules = new ArrayList<>();
    private final List<Rule> linkRules = new ArrayList<>();
    private final Values values;

    Styling(List<Rule> rules, Values values) {
        this.values = values;
        rules.forEach(rule -> (rule.rule().scope().isOfLinks() ? linkRules : nodeRules).add(rule));
    }

    /** What the rules of a look come to in a network. The cost is linear in it if a scale has to be measured. */
    public static Styling of(Look look, Network network, Vocabulary vocabulary) {
        return of(look, network, vocabulary, Measured.NOTHING);
    }

    /** The same. @param measured what rules that go by measures read */
    public static Styling of(Look look, Network network, Vocabulary vocabulary, Measured measured) {
        return new LiveStyling(look, network, vocabulary, measured).now();
    }

    /** All rules, those of nodes first. */
    public List<Rule> rules() {
        var rules = new ArrayList<>(nodeRules);
        rules.addAll(linkRules);
        return rules;
    }

    public Values values() {
        return values;
    }

    /** Whether the number of links of a node changes its look. */
    public boolean countsLinks() {
        return nodeRules.stream().anyMatch(r -> r.rule().by().equals(StyleRule.LINKS));
    }

    public boolean stylesNodes() {
        return !nodeRules.isEmpty();
    }

    public boolean stylesLinks() {
        return !linkRules.isEmpty();
    }

    /** @param links how many there are at the node */
    public Dress dress(Node node, int links) {
        if (nodeRules.isEmpty()) {
            return Dress.NONE;
        }
        Colour fill = null;
        boolean hatched = false;
        double growth = 1;
        double border = 0;
        var words = "";
        ChoiceMark mark = null;
        for (var rule : nodeRules) {
            if (applies(rule.rule(), node)) {
                switch (rule.rule().sets()) {
                    case COLOUR -> {
                        fill = colour(rule, node, links);
                        hatched = fill == null;
                        mark = hatched ? null : mark(rule, node);
                    }
                    case SIZE -> growth = between(SMALLEST, LARGEST, 1, rule, node, links);
                    case LINE_WIDTH -> border = between(THINNEST, BROADEST_BORDER, 0, rule, node, links);
                    case SECOND_LINE -> words = values.words(node, rule.rule().by(), links);
                }
            }
        }
        return new Dress(fill, hatched, growth, border, words, mark);
    }

    /** Whether a rule says anything about an element; of notes and pictures none does, as they are no facts. */
    static boolean applies(StyleRule rule, Element element) {
        return rule.scope().includes(element) && !Remarks.isOne(element);
    }

    /** The style of a link. @param own as it would look without rules */
    public LinkStyle style(Link link, LinkStyle own) {
        var style = own;
        for (var rule : linkRules) {
            if (applies(rule.rule(), link)) {
                if (rule.rule().sets() == Channel.COLOUR) {
                    var colour = colour(rule, link, 0);
                    style = new LinkStyle(
                            colour == null ? OTHER : colour, style.stroke(), style.width(), style.arrow());
                } else if (rule.rule().sets() == Channel.LINE_WIDTH) {
                    double width = between(THINNEST, BROADEST, style.width(), rule, link, 0);
                    style = new LinkStyle(style.line(), style.stroke(), width, style.arrow());
                }
            }
        }
        return style;
    }

    /** What says again what the colour of a link says; null for nothing. */
    public @Nullable ChoiceMark mark(Link link) {
        ChoiceMark mark = null;
        for (var rule : linkRules) {
            if (rule.rule().sets() == Channel.COLOUR && applies(rule.rule(), link)) {
                mark = mark(rule, link);
            }
        }
        return mark;
    }

    /** Of a type its icon, its form or its name says what its colour says. */
    private static @Nullable ChoiceMark mark(Rule rule, Element element) {
        var key = Values.key(element, rule.rule().by());
        return key.isEmpty() ? null : mark(rule.rule(), key);
    }

    /** What stands beside the colour of a choice; null for nothing. @param key of a choice, also of one that the rule does not name */
    public static @Nullable ChoiceMark mark(StyleRule rule, String key) {
        if (!(rule.scale() instanceof Scale.ByChoice choices) || rule.by().equals(StyleRule.TYPE)) {
            return null;
        }
        int number = 0;
        for (var choice : choices.colours().keySet()) {
            if (choice.equals(key)) {
                return new ChoiceMark(number);
            }
            number++;
        }
        return new ChoiceMark(ChoiceMark.OTHER);
    }

    /** What is written on a link besides its type; empty for nothing. */
    public String words(Link link) {
        var words = "";
        for (var rule : linkRules) {
            if (rule.rule().sets() == Channel.SECOND_LINE && applies(rule.rule(), link)) {
                words = values.words(link, rule.rule().by(), 0);
            }
        }
        return words;
    }

    /** Null where there is no value. */
    private @Nullable Colour colour(Rule rule, Element element, int links) {
        if (rule.rule().scale() instanceof Scale.Continuous scale) {
            var number = number(rule, element, links);
            return number.isPresent() ? rule.ends().colour(scale, number.getAsDouble()) : null;
        }
        var key = Values.key(element, rule.rule().by());
        return key.isEmpty()
                ? null
                : ((Scale.ByChoice) rule.rule().scale()).colours().getOrDefault(key, OTHER);
    }

    private double between(double least, double most, double otherwise, Rule rule, Element element, int links) {
        var number = number(rule, element, links);
        return number.isPresent() ? least + (most - least) * rule.ends().part(number.getAsDouble()) : otherwise;
    }

    private OptionalDouble number(Rule rule, Element element, int links) {
        return rule.ends().isKnown() ? values.number(element, rule.rule().by(), links) : OptionalDouble.empty();
    }
}
