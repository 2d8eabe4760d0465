package org.concordat.chambers.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.reading.ModelsOfCare;
import org.concordat.api.rule.Check;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.chambers.vocabulary.ChambersTypes;

/**
 * Medical chambers or a federation of practices: a group or a partnership. Where a partnership is marked and a member of it is so too, as
 * in Wolverhampton, the member is meant, and what is stated of the partnership counts for it.
 *
 * @param bodies the chambers themselves, then the partnerships around them
 */
public record Chambers(Node node, List<Node> bodies, AsAt asAt) {

    private static final Set<String> KINDS =
            Set.of("medical_chambers", "practice_federation_chambers", "locum_chambers", "federation");

    public Chambers {
        bodies = List.copyOf(bodies);
    }

    /** All of them on the day of the check, whatever their kind. What stands for several unnamed ones is none of them. */
    public static List<Chambers> all(Check check) {
        var asAt = AsAt.of(check);
        var within = within(asAt);
        return within.entrySet().stream()
                .filter(e -> e.getValue().isEmpty() && !e.getKey().get(Organisations.STANDS_FOR_SEVERAL, false))
                .map(e -> new Chambers(e.getKey(), bodies(e.getKey(), within), asAt))
                .toList();
    }

    /** Those that are practice federations. */
    public static List<Chambers> federations(Check check) {
        return all(check).stream()
                .filter(c -> c.is(ChambersKind.PRACTICE_FEDERATION))
                .toList();
    }

    private static Map<Node, List<Node>> within(AsAt asAt) {
        var marked = ModelsOfCare.following(ChambersAdditions.CHAMBERS, ChambersTypes.MEDICAL_CHAMBERS, asAt);
        var byKind = asAt.nodes(GeneralPractice.GP_GROUP).filter(Chambers::isByKindAlone);
        var following = Stream.concat(marked.stream(), byKind).distinct().toList();
        var all = Set.copyOf(following);
        Map<Node, List<Node>> within = new LinkedHashMap<>();
        following.forEach(n -> within.put(
                n, Members.of(n, asAt).all().stream().filter(all::contains).toList()));
        return within;
    }

    /** A group of that kind is chambers from the beginning, unless it says from when it follows the model. */
    private static boolean isByKindAlone(Node group) {
        return KINDS.contains(group.get(GeneralPractice.GROUP_KIND, ""))
                && group.all(Partnerships.MODEL_TYPES).stream()
                        .noneMatch(c -> c.choice().equals(ChambersAdditions.CHAMBERS));
    }

    private static List<Node> bodies(Node chambers, Map<Node, List<Node>> within) {
        var bodies = new ArrayList<>(List.of(chambers));
        within.forEach((around, members) -> {
            if (members.contains(chambers)) {
                bodies.add(around);
            }
        });
        return bodies;
    }

    public String name() {
        return InWords.name(node);
    }

    /** Which of the two meanings is meant; empty where that is not said. */
    public Optional<ChambersKind> kind() {
        return ChambersKind.stated(bodies);
    }

    public boolean is(ChambersKind kind) {
        return kind().filter(kind::equals).isPresent();
    }

    public Members members() {
        return Members.of(node, asAt);
    }
}
