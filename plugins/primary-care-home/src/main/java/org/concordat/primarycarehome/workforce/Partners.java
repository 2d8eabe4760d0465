package org.concordat.primarycarehome.workforce;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.home.Standing;

/**
 * Who works in a home together, each once: its members, those who staff its teams, those who are bound by its agreements, and those whom
 * it names as partners.
 */
public record Partners(Home home, List<Node> all) {

    private static final List<NodeType> CARERS = List.of(
            GeneralPractice.GP_PRACTICE,
            GeneralPractice.GP_GROUP,
            Organisations.PROVIDER,
            Organisations.LOCAL_AUTHORITY,
            Organisations.INDEPENDENT_PROVIDER);
    private static final Set<String> NOT_HOSPITAL = Set.of("community", "ambulance");

    public static Partners of(Home home) {
        var asAt = home.asAt();
        var all = new LinkedHashSet<>(home.allMembers());
        Staffing.of(home).forEach(s -> all.addAll(s.employers()));
        home.bodies().stream()
                .flatMap(b -> Stream.concat(named(b, asAt), bound(b, asAt)))
                .forEach(all::add);
        all.removeIf(n -> home.following().contains(n));
        return new Partners(home, List.copyOf(all));
    }

    private static Stream<Node> named(Node body, AsAt asAt) {
        return Stream.concat(
                asAt.targets(body, RelationshipLinks.PARTNER_WITH).stream(),
                asAt.origins(body, RelationshipLinks.PARTNER_WITH).stream());
    }

    private static Stream<Node> bound(Node body, AsAt asAt) {
        return Agreements.binding(body, asAt).stream().flatMap(c -> Agreements.parties(c, asAt).stream());
    }

    /** Those who give care and so may share staff: commissioners and advisers are left out. */
    List<Node> carers() {
        return all.stream().filter(n -> AsAt.isAny(n, CARERS)).toList();
    }

    /** A trust that is not said to be another kind than hospital or mental health. */
    static boolean mayBeSecondaryCare(Node node) {
        return node.isA(Organisations.PROVIDER) && !NOT_HOSPITAL.contains(node.get(Organisations.PROVIDER_KIND, ""));
    }

    /** A council, or an independent body that is not said to be another kind than voluntary. */
    static boolean mayBeSocialCare(Node node) {
        return node.isA(Organisations.LOCAL_AUTHORITY)
                || node.isA(Organisations.INDEPENDENT_PROVIDER)
                        && node.get(Organisations.SECTOR, "VCSE").equals("VCSE");
    }

    /** The partners from secondary care. */
    public List<Node> secondary() {
        return all.stream().filter(Partners::mayBeSecondaryCare).toList();
    }

    /** The partners from social care: councils and the voluntary sector. */
    public List<Node> social() {
        return all.stream().filter(Partners::mayBeSocialCare).toList();
    }

    /** Whether there is a partner from secondary care. */
    public Standing secondaryCare() {
        return standing(secondary());
    }

    /** Whether there is a partner from social care. */
    public Standing socialCare() {
        return standing(social());
    }

    private Standing standing(List<Node> found) {
        if (found.isEmpty()) {
            return all.isEmpty() ? Standing.UNSAID : Standing.LACKING;
        }
        return Standing.there(found.stream().anyMatch(home.asAt()::isInForce));
    }
}
