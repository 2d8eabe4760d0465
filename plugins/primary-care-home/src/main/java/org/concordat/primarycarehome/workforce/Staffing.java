package org.concordat.primarycarehome.workforce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.People;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.primarycarehome.home.Home;

/**
 * A team that works for a home, and the links by which employers give staff to it.
 *
 * @param link what makes it the home's: wrapped around it or one of its practices, employed or hosted by it, or part of it
 */
record Staffing(Node team, Link link, List<Link> staff, AsAt asAt) {

    private static final List<LinkType> STAFF =
            List.of(MembershipLinks.EMPLOYS, MembershipLinks.STAFFS, MembershipLinks.SECONDS);

    /** The teams of a home, each once, by name. */
    static List<Staffing> of(Home home) {
        var asAt = home.asAt();
        var bodies = home.bodies();
        var around = new LinkedHashSet<>(bodies);
        around.addAll(home.members().generalPractice());
        around.addAll(home.members().practices());
        var links = Stream.of(
                        to(around, ServiceLinks.WRAPPED_AROUND, asAt),
                        to(bodies, PlaceLinks.PART_OF, asAt),
                        from(bodies, MembershipLinks.EMPLOYS, asAt),
                        from(bodies, PlaceLinks.HOSTS, asAt))
                .flatMap(l -> l);
        return teams(links, asAt);
    }

    private static Stream<Link> to(Iterable<Node> nodes, LinkType type, AsAt asAt) {
        return stream(nodes).flatMap(n -> asAt.linksTo(n, type));
    }

    private static Stream<Link> from(Iterable<Node> nodes, LinkType type, AsAt asAt) {
        return stream(nodes).flatMap(n -> asAt.linksFrom(n, type));
    }

    private static Stream<Node> stream(Iterable<Node> nodes) {
        var all = Stream.<Node>builder();
        nodes.forEach(all);
        return all.build();
    }

    private static List<Staffing> teams(Stream<Link> links, AsAt asAt) {
        var teams = new ArrayList<Staffing>();
        Set<Node> seen = new LinkedHashSet<>();
        links.forEach(link -> Stream.of(asAt.from(link), asAt.to(link))
                .filter(n -> n.isA(People.TEAM) && seen.add(n))
                .forEach(team -> teams.add(new Staffing(team, link, staff(team, asAt), asAt))));
        teams.sort(Comparator.comparing((Staffing s) -> InWords.name(s.team)));
        return teams;
    }

    private static List<Link> staff(Node team, AsAt asAt) {
        return STAFF.stream().flatMap(type -> asAt.linksTo(team, type)).toList();
    }

    /** Who gives staff to the team, each once. */
    List<Node> employers() {
        return staff.stream().map(asAt::from).distinct().toList();
    }

    /** Whether staff of two employers or more work in it. */
    boolean isShared() {
        return employers().size() > 1;
    }

    /** Whether it is shared now, not merely meant to be. */
    boolean isSharedInForce() {
        return asAt.isInForce(link)
                && staff.stream()
                                .filter(asAt::isInForce)
                                .map(Link::from)
                                .distinct()
                                .count()
                        > 1;
    }
}
