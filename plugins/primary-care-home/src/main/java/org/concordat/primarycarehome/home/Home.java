package org.concordat.primarycarehome.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.reading.ModelsOfCare;
import org.concordat.api.rule.Check;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;

/**
 * One Primary Care Home: a partnership or a group of practices. Where a partnership follows the model and two or more of its members do
 * so too, as in Wolverhampton, each member is a home and the partnership is the roof over them; where one member does, the two are one
 * home.
 *
 * @param node the home
 * @param bodies the home, the member that is one with it, and the roofs over it: what is stated of any of them counts for the home
 * @param following all that follow the model, this one included
 */
public record Home(Node node, List<Node> bodies, AsAt asAt, Set<Node> following) {

    private static final String BY_KIND = "primary_care_home";

    public Home {
        bodies = List.copyOf(bodies);
        following = Set.copyOf(following);
    }

    /** The homes on the day of the check. */
    public static List<Home> all(Check check) {
        var asAt = AsAt.of(check);
        var within = within(following(asAt), asAt);
        var oneWithTheirRoof = within.values().stream()
                .filter(members -> members.size() == 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return within.keySet().stream()
                .filter(n -> within.getOrDefault(n, List.of()).size() < 2 && !oneWithTheirRoof.contains(n))
                .map(n -> new Home(n, bodies(n, within), asAt, within.keySet()))
                .toList();
    }

    private static List<Node> following(AsAt asAt) {
        var marked = ModelsOfCare.following(PrimaryCareHomeAdditions.PCH, PrimaryCareHomeTypes.PRIMARY_CARE_HOME, asAt);
        var byKind = asAt.nodes(GeneralPractice.GP_GROUP).filter(Home::isByKindAlone);
        return Stream.concat(marked.stream(), byKind).distinct().toList();
    }

    /** A group of that kind is a home from the beginning, unless it says from when it follows the model. */
    private static boolean isByKindAlone(Node group) {
        return group.get(GeneralPractice.GROUP_KIND, "").equals(BY_KIND)
                && group.all(Partnerships.MODEL_TYPES).stream()
                        .noneMatch(c -> c.choice().equals(PrimaryCareHomeAdditions.PCH));
    }

    /** Those who follow the model, each with its members that follow it too. */
    private static Map<Node, List<Node>> within(List<Node> following, AsAt asAt) {
        var all = Set.copyOf(following);
        Map<Node, List<Node>> within = new LinkedHashMap<>();
        following.forEach(n -> within.put(
                n, Members.of(n, asAt).all().stream().filter(all::contains).toList()));
        return within;
    }

    private static List<Node> bodies(Node home, Map<Node, List<Node>> within) {
        var bodies = new ArrayList<>(List.of(home));
        bodies.addAll(within.getOrDefault(home, List.of()));
        within.forEach((roof, members) -> {
            if (members.contains(home)) {
                bodies.add(roof);
            }
        });
        return bodies;
    }

    public String name() {
        return InWords.name(node);
    }

    /** Who belongs to the home itself. */
    public Members members() {
        return Members.of(node, asAt);
    }

    /** Members of the home and of the roofs over it, each once; other homes under the same roof are left out. */
    public List<Node> allMembers() {
        var all = new LinkedHashSet<Node>();
        bodies.forEach(b -> all.addAll(Members.of(b, asAt).all()));
        all.removeIf(n -> bodies.contains(n) || following.contains(n));
        return List.copyOf(all);
    }

    /** Whether the home is in force, not merely meant. */
    public boolean isInForce() {
        return asAt.isInForce(node);
    }
}
