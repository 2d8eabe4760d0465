package org.concordat.primarycarehome.workforce;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.home.Standing;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;

/** Where staff of several employers work as one for a home: in teams, or by a link between two of its partners. */
public final class SharedStaff {

    private final Home home;
    private final List<Staffing> teams;
    private final List<Link> links;

    private SharedStaff(Home home, List<Staffing> teams, List<Link> links) {
        this.home = home;
        this.teams = teams;
        this.links = links;
    }

    public static SharedStaff of(Home home) {
        var partners = Partners.of(home).all();
        var links = partners.stream()
                .flatMap(p -> sharing(p, home.asAt()))
                .filter(l -> partners.contains(home.asAt().to(l)))
                .toList();
        return new SharedStaff(home, Staffing.of(home), links);
    }

    private static Stream<Link> sharing(Node partner, AsAt asAt) {
        return Stream.concat(
                asAt.linksFrom(partner, PrimaryCareHomeTypes.SHARES_WORKFORCE_WITH),
                asAt.linksFrom(partner, MembershipLinks.JOINTLY_EMPLOYS));
    }

    /** Whether there is a team with staff of two employers, or partners who share staff without one. */
    public Standing standing() {
        if (teams.stream().anyMatch(Staffing::isSharedInForce) || links.stream().anyMatch(home.asAt()::isInForce)) {
            return Standing.IN_PLACE;
        }
        if (!links.isEmpty() || !shared().isEmpty()) {
            return Standing.PLANNED;
        }
        return ofOneEmployer().isEmpty() ? Standing.UNSAID : Standing.LACKING;
    }

    Home home() {
        return home;
    }

    /** The teams of the home, shared or not, by name. */
    public List<Node> teams() {
        return teams.stream().map(Staffing::team).toList();
    }

    /** The teams with staff of two employers or more. */
    public List<Node> shared() {
        return teams.stream().filter(Staffing::isShared).map(Staffing::team).toList();
    }

    /** The teams of which one employer only is stated. */
    List<Staffing> ofOneEmployer() {
        return teams.stream().filter(t -> t.employers().size() == 1).toList();
    }
}
