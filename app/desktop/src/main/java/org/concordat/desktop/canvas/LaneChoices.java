package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.diagram.arrangement.Plan;

/** What swim lanes may tell apart: the attributes by which some nodes fall into a few lots. */
final class LaneChoices {

    private static final int MOST_LANES = 24;

    private final Vocabulary vocabulary;

    LaneChoices(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One choice for each attribute, by its label. */
    List<Question.Choice> among(Stream<Node> nodes, Consumer<Plan> chosen) {
        Map<Attribute<?>, Set<String>> words = new LinkedHashMap<>();
        nodes.forEach(node -> node.facts()
                .forEach((id, value) -> vocabulary
                        .attribute(id)
                        .filter(attribute -> attribute.kind().name() == Kind.Name.CHOICE
                                || attribute.kind().name() == Kind.Name.YES_NO)
                        .ifPresent(attribute -> words.computeIfAbsent(attribute, a -> new LinkedHashSet<>())
                                .add(word(attribute).apply(node)))));
        var choices = new ArrayList<Question.Choice>();
        words.forEach((attribute, values) -> {
            if (values.size() <= MOST_LANES) {
                var plan = Plan.lanes(attribute.id(), word(attribute));
                choices.add(new Question.Choice("", attribute.label(), () -> chosen.accept(plan)));
            }
        });
        choices.sort(Comparator.comparing(Question.Choice::text));
        return choices;
    }

    private Function<Node, String> word(Attribute<?> attribute) {
        return node -> node.facts()
                .find(attribute)
                .map(value -> value instanceof String choice
                        ? vocabulary.choiceLabel(attribute, choice)
                        : String.valueOf(value))
                .orElse("");
    }
}
