package org.concordat.core.sections.services;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block.Stop;
import org.concordat.core.measures.words.ByName;
import org.jspecify.annotations.Nullable;

/**
 * Referrals from one to another.
 *
 * @param origin who refers; of several together, the first
 * @param from who refers, or the group of those who do
 * @param specialty empty where nobody says
 * @param count null where nobody has counted
 */
record Referrals(
        NodeId origin,
        Stop from,
        Node to,
        String specialty,
        @Nullable BigDecimal count) {

    static List<Referrals> of(AsAt asAt) {
        return asAt.links(ServiceLinks.REFERS_TO)
                .map(l -> new Referrals(
                        l.from(),
                        stop(asAt.from(l)),
                        asAt.to(l),
                        l.get(ServiceLinks.SPECIALTY, ""),
                        asAt.figure(l, ServiceLinks.REFERRALS).orElse(null)))
                .toList();
    }

    /** The same, practices drawn together by their network, else by the first of their groups; what is not counted is left out of a sum. */
    static List<Referrals> byGroup(List<Referrals> all, String ungrouped, AsAt asAt) {
        Map<List<Object>, Referrals> sums = new LinkedHashMap<>();
        for (var each : all) {
            var grouped = new Referrals(each.origin, group(each, ungrouped, asAt), each.to, each.specialty, each.count);
            sums.merge(List.of(grouped.from, grouped.to.id(), grouped.specialty), grouped, Referrals::plus);
        }
        return List.copyOf(sums.values());
    }

    private static Stop group(Referrals each, String ungrouped, AsAt asAt) {
        return asAt.network().find(each.origin).stream()
                .filter(n -> n.isA(GeneralPractice.GP_PRACTICE))
                .flatMap(practice -> Stream.concat(
                        asAt.targets(practice, MembershipLinks.MEMBER_OF).stream()
                                .filter(n -> n.isA(GeneralPractice.GP_GROUP))
                                .sorted(Comparator.comparing(Referrals::isNoNetwork)
                                        .thenComparing(ByName.ORDER))
                                .map(Referrals::stop),
                        Stream.of(new Stop(
                                "+ungrouped", ungrouped, practice.type().label()))))
                .findFirst()
                .orElse(each.from);
    }

    private static boolean isNoNetwork(Node group) {
        return !group.get(GeneralPractice.GROUP_KIND, "").equals("PCN");
    }

    private Referrals plus(Referrals other) {
        var sum = count == null ? other.count : other.count == null ? count : count.add(other.count);
        return new Referrals(origin, from, to, specialty, sum);
    }

    private static Stop stop(Node node) {
        return new Stop(node.id().value(), InWords.name(node), node.type().label());
    }
}
