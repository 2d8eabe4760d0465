package org.concordat.core.declared.expression;

import static org.concordat.core.declared.expression.Function.member;
import static org.concordat.core.declared.expression.Kinds.LINK;
import static org.concordat.core.declared.expression.Kinds.LINKS;
import static org.concordat.core.declared.expression.Kinds.NETWORK;
import static org.concordat.core.declared.expression.Kinds.NODE;
import static org.concordat.core.declared.expression.Kinds.NODES;
import static org.concordat.core.declared.expression.Kinds.TEXT;
import static org.concordat.core.declared.expression.Kinds.TEXTS;
import static org.concordat.core.declared.expression.Kinds.TRUTH;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.network.Node;
import org.concordat.core.declared.expression.Function.Names;

/** The functions that go along links. All look at what stands on the day. */
final class NetworkFunctions {

    /** As long as any chain that somebody could follow on paper. */
    private static final int LONGEST_PATH = 20;

    private NetworkFunctions() {}

    static List<Function> all() {
        return List.of(
                member("nodes", NODES, List.of(NETWORK, TEXT), a -> look(a).nodes((String) a[1]))
                        .naming(Names.NODE_TYPE),
                member("links", LINKS, List.of(NETWORK, TEXT), a -> look(a).links((String) a[1]))
                        .naming(Names.LINK_TYPE),
                member("isA", TRUTH, List.of(NODE, TEXT), a -> isA(node(a[0]), (String) a[1]))
                        .naming(Names.NODE_TYPE),
                member("isA", TRUTH, List.of(LINK, TEXT), a -> isA((LinkValue) a[0], (String) a[1]))
                        .naming(Names.LINK_TYPE),
                member("ofType", NODES, List.of(NODES, TEXT), a -> ofType(a[0], (String) a[1]))
                        .naming(Names.NODE_TYPE),
                member("to", NODES, List.of(NODE, TEXT), a -> step(node(a[0]), (String) a[1]))
                        .naming(Names.LINK_TYPE),
                member("from", NODES, List.of(NODE, TEXT), a -> step(node(a[0]), "<" + a[1]))
                        .naming(Names.LINK_TYPE),
                member("linked", NODES, List.of(NODE, TEXT), NetworkFunctions::linked)
                        .naming(Names.LINK_TYPE),
                member("linksTo", LINKS, List.of(NODE, TEXT), NetworkFunctions::leaving)
                        .naming(Names.LINK_TYPE),
                member("linksFrom", LINKS, List.of(NODE, TEXT), NetworkFunctions::arriving)
                        .naming(Names.LINK_TYPE),
                member("along", NODES, List.of(NODE, TEXTS), NetworkFunctions::along)
                        .naming(Names.PATH),
                member("reach", NODES, List.of(NODE, TEXTS), NetworkFunctions::reach)
                        .naming(Names.PATH));
    }

    private static Look look(Object[] arguments) {
        return ((NetworkValue) arguments[0]).look();
    }

    static NodeValue node(Object value) {
        return (NodeValue) value;
    }

    static boolean isA(NodeValue node, String type) {
        return node.node().isA(node.look().types().nodeType(type));
    }

    private static boolean isA(LinkValue link, String type) {
        return link.link().is(link.look().types().linkType(type));
    }

    private static List<NodeValue> ofType(Object list, String type) {
        var all = new ArrayList<NodeValue>();
        for (var item : (List<?>) list) {
            Budget.spend(0);
            if (isA(node(item), type)) {
                all.add(node(item));
            }
        }
        return all;
    }

    /** The nodes one link further, or one back where the type stands behind a {@code <}. */
    private static List<NodeValue> step(NodeValue from, String step) {
        var look = from.look();
        boolean back = step.startsWith("<");
        var type = look.types().linkType(back ? step.substring(1) : step);
        List<Node> next =
                back ? look.asAt().origins(from.node(), type) : look.asAt().targets(from.node(), type);
        return look.values(next.stream());
    }

    private static List<NodeValue> linked(Object[] arguments) {
        var node = node(arguments[0]);
        var both = Stream.concat(step(node, (String) arguments[1]).stream(), step(node, "<" + arguments[1]).stream());
        return both.distinct().toList();
    }

    private static List<LinkValue> leaving(Object[] arguments) {
        var look = node(arguments[0]).look();
        var type = look.types().linkType((String) arguments[1]);
        return look.linkValues(look.asAt().linksFrom(node(arguments[0]).node(), type));
    }

    private static List<LinkValue> arriving(Object[] arguments) {
        var look = node(arguments[0]).look();
        var type = look.types().linkType((String) arguments[1]);
        return look.linkValues(look.asAt().linksTo(node(arguments[0]).node(), type));
    }

    private static List<NodeValue> along(Object[] arguments) {
        var steps = (List<?>) arguments[1];
        if (steps.size() > LONGEST_PATH) {
            throw new IllegalStateException(Texts.get("pathTooLong", LONGEST_PATH));
        }
        Set<NodeValue> here = Set.of(node(arguments[0]));
        for (var step : steps) {
            var next = new LinkedHashSet<NodeValue>();
            here.forEach(node -> next.addAll(step(node, (String) step)));
            here = next;
        }
        return List.copyOf(here);
    }

    /** All that links of these types lead to, over any number of steps; without the node itself unless a way leads back to it. */
    private static List<NodeValue> reach(Object[] arguments) {
        var found = new LinkedHashSet<NodeValue>();
        var waiting = new ArrayList<>(List.of(node(arguments[0])));
        while (!waiting.isEmpty()) {
            var node = waiting.remove(waiting.size() - 1);
            for (var step : (List<?>) arguments[1]) {
                step(node, (String) step).stream().filter(found::add).forEach(waiting::add);
            }
        }
        return List.copyOf(found);
    }
}
