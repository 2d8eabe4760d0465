package org.concordat.core.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.People;
import org.concordat.api.core.Places;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.naming.DistinctiveName;

/**
 * CORE-08. Two nodes of one kind may be the same body drawn twice: their names are alike, one name is another name of the other, or they
 * carry the same code. Whoever draws a link between two nodes knows that they are two; so does a register that gives them different
 * codes. Names are grouped by key, so that 10,000 practices take no longer than reading them; a name that very many share ("Dental
 * Surgery") tells nothing and is passed over.
 */
final class PossibleDuplicates implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-08", Severity.WARNING);
    private static final List<NodeType> KINDS =
            List.of(Organisations.ORGANISATION, Partnerships.PARTNERSHIP, People.PERSON, Places.SITE);
    private static final int SHARED_BY_TOO_MANY = 12;

    /** Two nodes, the one with the smaller id first, whichever way they were found. */
    private record Pair(NodeId a, NodeId b) {
        static Pair of(Node one, Node other) {
            return one.id().compareTo(other.id()) < 0 ? new Pair(one.id(), other.id()) : new Pair(other.id(), one.id());
        }
    }

    private record Named(Node node, DistinctiveName name) {}

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var network = check.network();
        var findings = new LinkedHashMap<Pair, Finding>();
        for (var kind : KINDS) {
            var nodes = network.nodes(kind)
                    .filter(n -> !n.isA(Organisations.COMPARATOR) && n.has(Core.NAME))
                    .sorted(Comparator.comparing(Node::id))
                    .toList();
            shareACode(nodes, network, findings);
            sayTheyAreOne(nodes, network, findings);
            soundAlike(nodes, network, findings);
        }
        return List.copyOf(findings.values());
    }

    private static void shareACode(List<Node> nodes, Network network, Map<Pair, Finding> findings) {
        var byCode = new HashMap<String, Node>();
        for (var node : nodes) {
            node.get(Core.EXTERNAL_IDS, Map.of()).forEach((scheme, code) -> {
                var first = byCode.putIfAbsent(scheme + " " + code, node);
                if (first != null) {
                    add("code", first, node, scheme.toUpperCase(Locale.ROOT) + " " + code, network, findings);
                }
            });
        }
    }

    private static void sayTheyAreOne(List<Node> nodes, Network network, Map<Pair, Finding> findings) {
        var byName = new HashMap<String, List<Node>>();
        nodes.forEach(n -> byName.computeIfAbsent(DistinctiveName.plain(name(n)), k -> new ArrayList<>())
                .add(n));
        for (var node : nodes) {
            for (Alias alias : node.all(Core.ALIASES)) {
                var same = byName.getOrDefault(DistinctiveName.plain(alias.name()), List.of());
                same.stream()
                        .filter(other -> !other.id().equals(node.id()))
                        .limit(SHARED_BY_TOO_MANY)
                        .forEach(other -> add("alias", node, other, alias.name(), network, findings));
            }
        }
    }

    private static void soundAlike(List<Node> nodes, Network network, Map<Pair, Finding> findings) {
        var byKey = new LinkedHashMap<String, List<Named>>();
        for (var node : nodes) {
            var named = new Named(node, DistinctiveName.of(name(node)));
            for (var key : named.name.keys()) {
                byKey.computeIfAbsent(node.type().id() + " " + key, k -> new ArrayList<>())
                        .add(named);
            }
        }
        byKey.values().stream()
                .filter(same -> same.size() <= SHARED_BY_TOO_MANY)
                .forEach(same -> {
                    for (int i = 0; i < same.size(); i++) {
                        for (int j = i + 1; j < same.size(); j++) {
                            if (areAlike(same.get(i), same.get(j))) {
                                add("message", same.get(i).node, same.get(j).node, "", network, findings);
                            }
                        }
                    }
                });
    }

    private static boolean areAlike(Named a, Named b) {
        return a.name.isLike(b.name) && !carryDifferentCodes(a.node, b.node);
    }

    private static boolean carryDifferentCodes(Node a, Node b) {
        var codes = b.get(Core.EXTERNAL_IDS, Map.of());
        return a.get(Core.EXTERNAL_IDS, Map.of()).entrySet().stream()
                .anyMatch(e -> Optional.ofNullable(codes.get(e.getKey()))
                        .filter(code -> !code.equals(e.getValue()))
                        .isPresent());
    }

    private static void add(String key, Node a, Node b, String extra, Network network, Map<Pair, Finding> findings) {
        if (areLinked(a, b, network)) {
            return;
        }
        findings.computeIfAbsent(Pair.of(a, b), pair -> {
            var finding = ABOUT.finding(Severity.WARNING, key, List.of(a, b), InWords.name(a), InWords.name(b), extra);
            return finding.with(CoreRules.WORDS.format("CORE-08.merge", InWords.name(a)), Merging.of(b, a, network))
                    .with(CoreRules.WORDS.format("CORE-08.merge", InWords.name(b)), Merging.of(a, b, network));
        });
    }

    private static boolean areLinked(Node a, Node b, Network network) {
        var ends = Set.of(a.id(), b.id());
        return ends.stream()
                .flatMap(id -> network.linksFrom(id).stream())
                .anyMatch(l -> ends.contains(l.to()) && !l.from().equals(l.to()));
    }

    private static String name(Node node) {
        return node.get(Core.NAME, "");
    }
}
