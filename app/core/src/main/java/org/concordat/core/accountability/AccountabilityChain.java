package org.concordat.core.accountability;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.jspecify.annotations.Nullable;

/**
 * The way from a service up to a commissioner or council.
 *
 * @param steps from the service on; the last one leads to the commissioner
 */
public record AccountabilityChain(Node service, List<Step> steps) {

    public AccountabilityChain {
        steps = List.copyOf(steps);
    }

    /** How one comes from one to the next. */
    public enum Way {
        PROVIDED_BY,
        UNDER,
        PAID_FROM,
        PART_OF,
        WITH_PART,
        ON_TOP_OF,
        HELD_BY,
        SUBCONTRACTED_BY,
        FUNDED_BY,
        AGREED_WITH,
        COMMISSIONED_BY
    }

    /** @param link the link that says so; null where a fact of a node does */
    public record Step(Way way, Node to, @Nullable Link link) {}

    public Node commissioner() {
        return steps.get(steps.size() - 1).to;
    }

    /** The service, what lies between and the commissioner, with the links that join them. */
    public Stream<Element> elements() {
        return Stream.concat(
                Stream.of(service),
                steps.stream().flatMap(s -> Stream.concat(Stream.of(s.to), Stream.ofNullable(s.link))));
    }
}
