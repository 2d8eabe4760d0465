package org.concordat.api.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;

/**
 * The people whom a partnership or a group covers on a day. The lists of its practices are added up, each practice once, where the
 * network holds all of them; else a figure stated of it, of the populations that it covers, or of each of its GP members is taken. A sum
 * that would leave somebody out is no answer.
 *
 * @param basis in words, what the figure rests on
 * @param used the nodes whose figures went into it
 * @since 0.1.0
 */
public record PopulationCovered(BigDecimal persons, String basis, List<Node> used) {

    private static final Words WORDS = Words.beside(PopulationCovered.class);

    public PopulationCovered {
        used = List.copyOf(used);
    }

    /** Empty where the network does not hold enough to say. */
    public static Optional<PopulationCovered> of(Node body, AsAt asAt) {
        if (body.isA(GeneralPractice.GP_PRACTICE)) {
            return ofPractice(body, asAt);
        }
        var members = Members.of(body, asAt);
        return sumOfLists(body, members)
                .or(() -> stated(body, asAt))
                .or(() -> covered(body, asAt))
                .or(() -> sumOfMembers(members))
                .filter(p -> p.persons().signum() > 0);
    }

    private static Optional<PopulationCovered> ofPractice(Node practice, AsAt asAt) {
        return asAt.figure(practice, GeneralPractice.LIST_SIZE)
                .map(p -> because("list", p, List.of(practice)))
                .filter(p -> p.persons().signum() > 0);
    }

    private static PopulationCovered because(String basis, BigDecimal persons, List<Node> used) {
        return new PopulationCovered(persons, WORDS.get("basis." + basis), used);
    }

    private static Optional<PopulationCovered> stated(Node body, AsAt asAt) {
        return asAt.figure(body, Organisations.POPULATION).map(p -> because("stated", p, List.of(body)));
    }

    private static Optional<PopulationCovered> sumOfLists(Node body, Members members) {
        var practices = members.practices();
        boolean complete = isComplete(body, practices, members.asAt())
                && members.generalPractice().stream()
                        .allMatch(member -> isComplete(member, members.practicesOf(member), members.asAt()));
        return complete ? sum(practices, members.asAt()) : Optional.empty();
    }

    /** Whether all the practices that the body is said to have are in the network. */
    private static boolean isComplete(Node body, List<Node> practices, AsAt asAt) {
        if (body.isA(GeneralPractice.GP_PRACTICE)) {
            return true;
        }
        var stated = asAt.figure(body, GeneralPractice.PRACTICE_COUNT).orElse(BigDecimal.ONE);
        return stated.compareTo(BigDecimal.valueOf(practices.size())) <= 0;
    }

    private static Optional<PopulationCovered> sum(List<Node> practices, AsAt asAt) {
        var total = BigDecimal.ZERO;
        for (var practice : practices) {
            var list = asAt.figure(practice, GeneralPractice.LIST_SIZE);
            if (list.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(list.get());
        }
        return practices.isEmpty() ? Optional.empty() : Optional.of(because("lists", total, practices));
    }

    private static Optional<PopulationCovered> covered(Node body, AsAt asAt) {
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
        return total.signum() == 0 ? Optional.empty() : Optional.of(because("covered", total, populations));
    }

    private static Optional<PopulationCovered> sumOfMembers(Members members) {
        var total = BigDecimal.ZERO;
        var used = new ArrayList<Node>();
        for (var member : members.generalPractice()) {
            var figure = ofMember(member, members);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(figure.get().persons());
            used.addAll(figure.get().used());
        }
        return total.signum() == 0 ? Optional.empty() : Optional.of(because("members", total, used));
    }

    private static Optional<PopulationCovered> ofMember(Node member, Members members) {
        var asAt = members.asAt();
        var practices = members.practicesOf(member);
        return stated(member, asAt)
                .or(() -> isComplete(member, practices, asAt) ? sum(practices, asAt) : Optional.empty())
                .or(() -> covered(member, asAt));
    }
}
