package org.concordat.exchange.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;

/** An intake in words. */
final class Summary {

    private static final int CHANGES = 20;

    private final Intake intake;
    private final Vocabulary vocabulary;
    private final Map<NodeId, String> names;

    Summary(Intake intake, Vocabulary vocabulary) {
        this.intake = intake;
        this.vocabulary = vocabulary;
        names = intake.nodes().stream().collect(Collectors.toMap(Node::id, Summary::name, (a, b) -> a));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        if (intake.changesNothing()) {
            lines.add(IntakeTexts.of("summary.nothing", intake.unchanged().size()));
        } else {
            lines.add(IntakeTexts.of(
                    "summary.added",
                    intake.addedNodes().size(),
                    intake.addedLinks().size()));
            lines.addAll(counts(intake.addedNodes()));
            lines.addAll(counts(intake.addedLinks()));
            if (!intake.removed().isEmpty()) {
                lines.add(IntakeTexts.of("summary.removed", intake.removed().size()));
                lines.addAll(counts(intake.removed()));
            }
            intake.views().forEach(view -> lines.add(IntakeTexts.of("summary.view", view.name())));
            lines.add(IntakeTexts.of("summary.changed", intake.changed().size()));
            intake.changed().stream().limit(CHANGES).map(this::change).forEach(lines::add);
            if (intake.changed().size() > CHANGES) {
                lines.add(IntakeTexts.of("summary.more", intake.changed().size() - CHANGES));
            }
            lines.add(IntakeTexts.of("summary.unchanged", intake.unchanged().size()));
        }
        lines.add(IntakeTexts.of("summary.skipped", intake.skips().count()));
        intake.skips().byReason().forEach((reason, count) -> lines.add(IntakeTexts.of("summary.count", reason, count)));
        lines.addAll(intake.remarks());
        return List.copyOf(lines);
    }

    private static Stream<String> labels(Collection<? extends Element> elements) {
        return elements.stream().map(e -> e.type().label());
    }

    private static List<String> counts(Collection<? extends Element> elements) {
        var counts = labels(elements).collect(Collectors.groupingBy(l -> l, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> IntakeTexts.of("summary.count", e.getKey(), e.getValue()))
                .toList();
    }

    private String change(Changed change) {
        var differences = change.differences().stream()
                .filter(d -> !d.attributeId().equals(Core.SOURCES.id()))
                .map(d -> IntakeTexts.of("summary.difference", d.label(vocabulary), d.inWords()))
                .collect(Collectors.joining("; "));
        return IntakeTexts.of(
                "summary.change",
                of(change.before()),
                differences.isEmpty() ? IntakeTexts.of("summary.source") : differences);
    }

    private String of(Element element) {
        return element instanceof Link link
                ? names.getOrDefault(link.from(), link.from().value())
                        + " " + link.type().label() + " "
                        + names.getOrDefault(link.to(), link.to().value())
                : name(element);
    }

    private static String name(Element element) {
        return element.get(Core.NAME, element.type().label());
    }
}
