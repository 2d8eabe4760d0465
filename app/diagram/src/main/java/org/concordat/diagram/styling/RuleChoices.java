package org.concordat.diagram.styling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Remarks;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.view.PlainFact;
import org.concordat.api.view.Ramp;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.StyleRule.Channel;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** What rules and filters of a view can go by, and sound first rules: by what its elements have. Reads the network once. */
public final class RuleChoices {

    private static final int MOST_TEXTS = 40;
    private static final Set<Kind.Name> NUMBERS =
            Set.of(Kind.Name.WHOLE, Kind.Name.DECIMAL, Kind.Name.MONEY, Kind.Name.DATE, Kind.Name.OBSERVATIONS);
    private static final Set<Kind.Name> CHOICES = Set.of(Kind.Name.CHOICE, Kind.Name.YES_NO, Kind.Name.DATED_CHOICES);

    private final Vocabulary vocabulary;
    private final Measured measured;
    private final List<Element> nodes = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();

    public RuleChoices(Network network, View view, Vocabulary vocabulary) {
        this(network, view, vocabulary, Measured.NOTHING);
    }

    /** @param measured what rules may go by besides facts */
    public RuleChoices(Network network, View view, Vocabulary vocabulary, Measured measured) {
        this.vocabulary = vocabulary;
        this.measured = measured;
        view.boxes().keySet().forEach(id -> network.find(id).ifPresent(nodes::add));
        var shown = new HashSet<>(view.boxes().keySet());
        for (Link link : network.links()) {
            if (shown.contains(link.from()) && shown.contains(link.to())) {
                links.add(link);
            }
        }
    }

    /** The elements that a scope names. */
    public List<Element> elements(Scope scope) {
        return (scope.isOfLinks() ? links : nodes)
                .stream().filter(scope::includes).toList();
    }

    /** The ids of the types that occur, by their labels. */
    public Map<String, String> types(Scope.Of of) {
        var byLabel = new TreeMap<String, String>();
        (of == Scope.Of.LINKS ? links : nodes)
                .forEach(element ->
                        byLabel.put(element.type().label(), element.type().id()));
        return byLabel;
    }

    /** The elements of a scope that rules say anything about: no notes, no pictures. */
    private List<Element> facts(Scope scope) {
        return elements(scope).stream()
                .filter(element -> !Remarks.isOne(element))
                .toList();
    }

    /** What such a rule can go by: what most elements have comes first. */
    public List<String> bys(Scope scope, Channel channel) {
        var bys = new ArrayList<String>();
        boolean numbersOnly = channel == Channel.SIZE || channel == Channel.LINE_WIDTH;
        attributes(scope).stream()
                .filter(a -> isFit(a, scope, numbersOnly, channel == Channel.SECOND_LINE))
                .forEach(a -> bys.add(a.id()));
        if (!numbersOnly) {
            bys.add(StyleRule.TYPE);
        }
        if (!scope.isOfLinks()) {
            bys.add(StyleRule.LINKS);
        }
        bys.addAll(measured.bys(elements(scope)));
        return bys;
    }

    /** The attributes that elements of a scope have, those of most elements first. */
    public List<Attribute<?>> attributes(Scope scope) {
        var counts = new HashMap<String, Integer>();
        elements(scope).forEach(element -> element.facts().forEach((id, fact) -> counts.merge(id, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> vocabulary.attribute(entry.getKey()))
                .<Attribute<?>>flatMap(found -> found.stream())
                .toList();
    }

    private boolean isFit(Attribute<?> attribute, Scope scope, boolean numbersOnly, boolean written) {
        var kind = attribute.kind().name();
        if (attribute.equals(Core.NAME)) {
            return false;
        } else if (NUMBERS.contains(kind)) {
            return true;
        } else if (CHOICES.contains(kind)) {
            return !numbersOnly;
        }
        return kind == Kind.Name.TEXT && !numbersOnly && (written || distinct(attribute, scope) <= MOST_TEXTS);
    }

    private long distinct(Attribute<?> attribute, Scope scope) {
        return elements(scope).stream()
                .map(element -> Values.key(element, attribute.id()))
                .filter(key -> !key.isEmpty())
                .distinct()
                .limit(MOST_TEXTS + 1L)
                .count();
    }

    /** Whether values go from low to high. */
    public boolean isNumber(String by) {
        return by.equals(StyleRule.LINKS)
                || by.startsWith(StyleRule.MEASURE)
                || vocabulary
                        .attribute(by)
                        .filter(a -> NUMBERS.contains(a.kind().name()))
                        .isPresent();
    }

    /** A rule with what suits the kind of value: a ramp for figures, of two sides if they go below 0; colours for choices. */
    public StyleRule rule(Scope scope, String by, Channel channel) {
        return new StyleRule(scope, by, channel, scale(scope, by, channel));
    }

    /** The same; what was set by hand in a rule by the same is kept as far as it suits. @param before null for none */
    public StyleRule rule(Scope scope, String by, Channel channel, @Nullable StyleRule before) {
        var fresh = rule(scope, by, channel);
        if (before == null || !before.by().equals(by)) {
            return fresh;
        } else if (before.scale() instanceof Scale.Continuous && fresh.scale() instanceof Scale.Continuous) {
            return new StyleRule(scope, by, channel, before.scale());
        } else if (before.scale() instanceof Scale.ByChoice old && fresh.scale() instanceof Scale.ByChoice added) {
            var colours = new LinkedHashMap<>(old.colours());
            added.colours().forEach(colours::putIfAbsent);
            return new StyleRule(scope, by, channel, new Scale.ByChoice(colours));
        }
        return fresh;
    }

    private Scale scale(Scope scope, String by, Channel channel) {
        if (channel == Channel.SECOND_LINE) {
            return new Scale.AsWritten();
        } else if (isNumber(by)) {
            return Scale.Continuous.of(goesBelowZero(scope, by) ? Ramp.ORANGE_PURPLE : Ramp.BLUES);
        }
        return new Scale.ByChoice(Swatches.of(facts(scope), by, known(by)));
    }

    private boolean goesBelowZero(Scope scope, String by) {
        if (by.startsWith(StyleRule.MEASURE)) {
            return elements(scope).stream()
                    .anyMatch(element -> measured.value(element.id(), by).orElse(0) < 0);
        }
        return elements(scope).stream()
                .map(element -> element.facts().raw(by))
                .filter(fact -> fact != null)
                .anyMatch(fact -> PlainFact.number(fact).orElse(0) < 0);
    }

    /** The values of a choice in the order of its care model; empty for any other. */
    public List<String> known(String by) {
        if (by.equals(StyleRule.TYPE)) {
            return Stream.concat(
                            vocabulary.nodeTypes().stream().map(t -> t.id()),
                            vocabulary.linkTypes().stream().map(t -> t.id()))
                    .toList();
        }
        var attribute = vocabulary.attribute(by);
        if (attribute.filter(a -> a.kind().name() == Kind.Name.YES_NO).isPresent()) {
            return List.of("true", "false");
        }
        return attribute
                .map(a -> vocabulary.choicesOf(a).stream().map(c -> c.id()).toList())
                .orElse(List.of());
    }

    /** The values that occur, in the order of the care model, then by name. */
    public List<String> occurring(Scope scope, String by) {
        Collection<String> keys = new HashSet<>();
        elements(scope).forEach(element -> keys.add(Values.key(element, by)));
        keys.remove("");
        var known = known(by);
        return Stream.concat(
                        known.stream().filter(keys::contains), keys.stream().sorted())
                .distinct()
                .toList();
    }
}
