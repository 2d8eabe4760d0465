package org.concordat.api.reading;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;

/**
 * Which models of care a partnership or a group of practices follows on a day. It may follow several, each from its own date.
 *
 * @since 0.1.0
 */
public final class ModelsOfCare {

    private ModelsOfCare() {}

    /** The ids of the models, such as {@code MCP}, that hold on the day. */
    public static List<String> of(Node body, AsAt asAt) {
        return body.all(Partnerships.MODEL_TYPES).stream()
                .filter(c -> c.holdsOn(asAt.day()))
                .map(DatedChoice::choice)
                .distinct()
                .toList();
    }

    /** Whether the body follows a model on the day: as it says, or by its type. */
    public static boolean follows(Node body, String model, NodeType type, AsAt asAt) {
        return body.isA(type) || of(body, asAt).contains(model);
    }

    /** The partnerships and groups that follow a model on the day. */
    public static List<Node> following(String model, NodeType type, AsAt asAt) {
        return Stream.concat(asAt.nodes(Partnerships.PARTNERSHIP), asAt.nodes(GeneralPractice.GP_GROUP))
                .filter(n -> follows(n, model, type, asAt))
                .toList();
    }
}
