package org.concordat.core.measures.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;
import org.concordat.core.rules.CoreRules;

/**
 * Which practices are in two models of care at once, or in two partnerships of one model, and whether that is allowed. A group counts
 * itself where the network does not hold its practices.
 */
public final class ConflictingMembership extends CoreMeasure {

    private static final int MOST_NAMES = 30;

    public ConflictingMembership() {
        super("core.conflictingMembership");
    }

    /** Through which partnerships somebody follows which models. */
    private record Ways(Map<String, Set<Node>> byModel) {

        boolean isSeveral() {
            return byModel.size() > 1 || byModel.values().stream().anyMatch(bodies -> bodies.size() > 1);
        }

        Stream<Node> bodies() {
            return byModel.values().stream().flatMap(Set::stream).distinct();
        }
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var belonging = new Belonging(asAt);
        var together = new LinkedHashMap<Ways, List<Node>>();
        var subjects = subjects(asAt, belonging);
        for (var subject : subjects) {
            var ways = ways(subject, belonging, asAt);
            if (ways.isSeveral()) {
                together.computeIfAbsent(ways, w -> new ArrayList<>()).add(subject);
            }
        }
        if (together.isEmpty() && !subjects.isEmpty()) {
            return List.of(figure(0, subjects, say("none", subjects.size(), InWords.day(asAt.day()))));
        }
        var exclusive = check.get(CoreRules.EXCLUSIVE_MODELS);
        return together.entrySet().stream()
                .map(e -> told(e.getKey(), e.getValue(), exclusive))
                .toList();
    }

    /** The practices, and the groups that none of these belongs to. */
    private static List<Node> subjects(AsAt asAt, Belonging belonging) {
        var practices = asAt.nodes(GeneralPractice.GP_PRACTICE).toList();
        var drawn = new TreeSet<>(ByName.ORDER);
        practices.forEach(p -> drawn.addAll(belonging.of(p)));
        return Stream.concat(
                        practices.stream(), asAt.nodes(GeneralPractice.GP_GROUP).filter(g -> !drawn.contains(g)))
                .sorted(ByName.ORDER)
                .toList();
    }

    private static Ways ways(Node subject, Belonging belonging, AsAt asAt) {
        var byModel = new TreeMap<String, Set<Node>>();
        Stream.concat(Stream.of(subject), belonging.of(subject).stream())
                .forEach(body -> Models.of(body, asAt)
                        .forEach(m -> byModel.computeIfAbsent(m, id -> new TreeSet<>(ByName.ORDER))
                                .add(body)));
        byModel.values().forEach(bodies -> bodies.removeIf(part -> isWithinAnother(part, bodies, belonging)));
        return new Ways(byModel);
    }

    /** A partnership within a partnership of the same model is no second one. */
    private static boolean isWithinAnother(Node part, Set<Node> bodies, Belonging belonging) {
        return belonging.of(part).stream().anyMatch(bodies::contains);
    }

    private Figure told(Ways ways, List<Node> subjects, List<String> exclusive) {
        var models = ways.byModel.entrySet().stream()
                .map(e -> say("way", model(e.getKey()), InWords.names(e.getValue())))
                .toList();
        var used = Stream.concat(subjects.stream(), ways.bodies()).toList();
        boolean practices = subjects.stream().allMatch(s -> s.isA(GeneralPractice.GP_PRACTICE));
        return figure(
                subjects.size(),
                used,
                say(
                        practices ? "practices" : "groups",
                        subjects.size(),
                        InWords.some(subjects, MOST_NAMES),
                        InWords.list(models),
                        verdict(ways, exclusive)));
    }

    private String verdict(Ways ways, List<String> exclusive) {
        var clashing = ways.byModel.entrySet().stream()
                .filter(e -> excludes(e.getKey(), e.getValue(), exclusive))
                .map(e -> model(e.getKey()))
                .toList();
        return clashing.isEmpty() ? say("allowed") : say("exclusive", InWords.list(clashing));
    }

    private static boolean excludes(String model, Set<Node> bodies, List<String> exclusive) {
        return bodies.size() > 1
                && bodies.stream().allMatch(b -> b.get(Partnerships.EXCLUSIVE, true))
                && (exclusive.contains(model) || bodies.stream().anyMatch(b -> b.has(Partnerships.EXCLUSIVE)));
    }

    private static String model(String id) {
        return Partnerships.MODEL_TYPES.choiceLabel(id).replace('_', ' ');
    }
}
