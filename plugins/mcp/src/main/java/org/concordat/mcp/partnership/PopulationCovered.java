package org.concordat.mcp.partnership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;

/**
 * The people whom an MCP covers on a day. The lists of its practices are added up, each practice once, where the model holds all of them;
 * else a figure stated of the partnership, of the populations that it covers, or of each of its GP members is taken. A sum that would
 * leave somebody out is no answer.
 *
 * @param basis the key of the words for what the figure rests on
 */
public record PopulationCovered(BigDecimal persons, String basis) {

    public static Optional<PopulationCovered> of(Mcp mcp) {
        var asAt = mcp.asAt();
        return sumOfLists(mcp)
                .or(() -> asAt.figure(mcp.node(), Organisations.POPULATION)
                        .map(p -> new PopulationCovered(p, "mcp.basis.stated")))
                .or(() -> covered(mcp.node(), asAt).map(p -> new PopulationCovered(p, "mcp.basis.covered")))
                .or(() -> sumOfMembers(mcp))
                .filter(p -> p.persons().signum() > 0);
    }

    private static Optional<PopulationCovered> sumOfLists(Mcp mcp) {
        var asAt = mcp.asAt();
        var members = mcp.members();
        var practices = members.practices();
        boolean complete = isComplete(mcp.node(), practices, asAt)
                && members.generalPractice().stream()
                        .allMatch(member -> isComplete(member, members.practicesOf(member), asAt));
        return complete ? sum(practices, asAt).map(p -> new PopulationCovered(p, "mcp.basis.lists")) : Optional.empty();
    }

    /** Whether all the practices that the body is said to have are in the model. */
    private static boolean isComplete(Node body, List<Node> practices, AsAt asAt) {
        if (body.isA(GeneralPractice.GP_PRACTICE)) {
            return true;
        }
        var stated = asAt.figure(body, GeneralPractice.PRACTICE_COUNT).orElse(BigDecimal.ONE);
        return stated.compareTo(BigDecimal.valueOf(practices.size())) <= 0;
    }

    private static Optional<BigDecimal> sum(List<Node> practices, AsAt asAt) {
        var lists = practices.stream()
                .map(p -> asAt.figure(p, GeneralPractice.LIST_SIZE))
                .flatMap(Optional::stream)
                .toList();
        return lists.isEmpty() || lists.size() < practices.size()
                ? Optional.empty()
                : Optional.of(lists.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Optional<BigDecimal> covered(Node body, AsAt asAt) {
        var populations = asAt.targets(body, ServiceLinks.COVERS);
        var total = BigDecimal.ZERO;
        for (var population : populations) {
            var size = asAt.figure(population, Services.SIZE);
            if (size.isEmpty()) {
                return Optional.empty();
            }
            if (asAt.targets(population, PlaceLinks.PART_OF).stream().noneMatch(populations::contains)) {
                total = total.add(size.get());
            }
        }
        return total.signum() == 0 ? Optional.empty() : Optional.of(total);
    }

    private static Optional<PopulationCovered> sumOfMembers(Mcp mcp) {
        var members = mcp.members();
        var total = BigDecimal.ZERO;
        for (var member : members.generalPractice()) {
            var figure = ofMember(member, members, mcp.asAt());
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(figure.get());
        }
        return total.signum() == 0 ? Optional.empty() : Optional.of(new PopulationCovered(total, "mcp.basis.members"));
    }

    private static Optional<BigDecimal> ofMember(Node member, Members members, AsAt asAt) {
        var practices = members.practicesOf(member);
        return asAt.figure(member, Organisations.POPULATION)
                .or(() -> isComplete(member, practices, asAt) ? sum(practices, asAt) : Optional.empty())
                .or(() -> covered(member, asAt));
    }
}
