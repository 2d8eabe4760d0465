package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.jspecify.annotations.Nullable;

/** Which nodes a row describes, and how these are joined, once it is known of which things it speaks. */
record RowRules(Vocabulary vocabulary) {

    /** @param main what the row is about, which comes first */
    static List<NodeRule> nodes(NodeRule main, List<KnownThing> things) {
        var others = things.stream()
                .filter(thing -> !thing.key().equals(main.key()))
                .map(thing -> new NodeRule(thing.key(), thing.type().id(), thing.facts()));
        return Stream.concat(Stream.of(main), others).toList();
    }

    /** From the main thing to each other, or back. */
    List<LinkRule> links(KnownThing main, List<KnownThing> things) {
        var rules = new ArrayList<LinkRule>();
        for (var other : things) {
            if (other != main) {
                var there = fitting(main.type(), other.type());
                var back = there == null ? fitting(other.type(), main.type()) : null;
                if (there != null) {
                    rules.add(rule(main, there, other));
                } else if (back != null) {
                    rules.add(rule(other, back, main));
                }
            }
        }
        return rules;
    }

    private static LinkRule rule(KnownThing from, LinkType type, KnownThing to) {
        return new LinkRule(from.key() + "-" + to.key(), type.id(), from.key(), to.key());
    }

    /** Membership or commissioning where it fits, else the one link that fits. */
    private @Nullable LinkType fitting(NodeType from, NodeType to) {
        var possible = vocabulary.linkTypesBetween(from, to);
        return Stream.of(MembershipLinks.MEMBER_OF, ContractLinks.COMMISSIONS)
                .filter(possible::contains)
                .findFirst()
                .orElse(possible.size() == 1 ? possible.get(0) : null);
    }
}
