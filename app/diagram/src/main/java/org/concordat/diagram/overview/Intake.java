package org.concordat.diagram.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.view.Look;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.diagram.amount.Quantities;
import org.jspecify.annotations.Nullable;

/** Reads the links of a network once, into memberships and flows. */
final class Intake {

    private final Nodes nodes;
    private final Look look;
    private final Numbers member = new Numbers();
    private final Numbers group = new Numbers();
    private final Numbers closeness = new Numbers();
    private final Numbers from = new Numbers();
    private final Numbers to = new Numbers();
    private final Numbers type = new Numbers();
    private final Map<LinkType, Integer> typeNumbers = new HashMap<>();
    private final List<LinkType> types = new ArrayList<>();
    private final List<@Nullable Attribute<?>> carried = new ArrayList<>();
    private final List<Link> flows = new ArrayList<>();

    /** @param look whose filters leave links out */
    Intake(Network network, Nodes nodes, Look look) {
        this.nodes = nodes;
        this.look = look;
        network.links().forEach(this::take);
    }

    private void take(Link link) {
        int source = nodes.number(link.from());
        int target = nodes.number(link.to());
        if (source < 0 || target < 0 || source == target) {
            return;
        }
        int close = Memberships.closeness(link.type());
        if (close >= 0) {
            member.add(source);
            group.add(target);
            closeness.add(close);
        }
        if (!look.hides(link)) {
            take(link, nodes.seenFor(source), nodes.seenFor(target));
        }
    }

    private void take(Link link, int source, int target) {
        if (source >= 0 && target >= 0 && source != target && nodes.isShown(source) && nodes.isShown(target)) {
            from.add(source);
            to.add(target);
            type.add(typeNumbers.computeIfAbsent(link.type(), this::number));
            flows.add(link);
        }
    }

    private int number(LinkType newType) {
        types.add(newType);
        carried.add(Quantities.of(newType));
        return types.size() - 1;
    }

    Memberships memberships() {
        return new Memberships(member.toArray(), group.toArray(), closeness.toArray());
    }

    Flows flows() {
        int[] typeOf = type.toArray();
        var counted = counted(typeOf);
        double[] quantity = new double[flows.size()];
        Arrays.setAll(quantity, i -> {
            var own = carried.get(typeOf[i]);
            return own != null && own.equals(counted) ? Quantities.latest(flows.get(i), own) : Double.NaN;
        });
        return new Flows(from.toArray(), to.toArray(), typeOf, quantity, types, counted == null ? "" : counted.unit());
    }

    /** Referrals and pounds cannot be added up: of all quantities the one that most links have. */
    private @Nullable Attribute<?> counted(int[] typeOf) {
        Map<Attribute<?>, Integer> tally = new HashMap<>();
        for (int i = 0; i < typeOf.length; i++) {
            var own = carried.get(typeOf[i]);
            if (own != null && flows.get(i).facts().raw(own.id()) != null) {
                tally.merge(own, 1, Integer::sum);
            }
        }
        return tally.entrySet().stream()
                .max(Map.Entry.<Attribute<?>, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
