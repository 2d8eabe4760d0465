package org.concordat.chambers.body;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.network.Node;
import org.concordat.chambers.vocabulary.ChambersAdditions;

/** The two meanings of medical chambers: practices that work together, or self-employed locum doctors who share their management. */
public enum ChambersKind {
    PRACTICE_FEDERATION(ChambersAdditions.PRACTICE_FEDERATION, Set.of("practice_federation_chambers", "federation")),
    LOCUM_CHAMBERS(ChambersAdditions.LOCUM_CHAMBERS, Set.of("locum_chambers"));

    private final String choice;
    private final Set<String> groupKinds;

    ChambersKind(String choice, Set<String> groupKinds) {
        this.choice = choice;
        this.groupKinds = groupKinds;
    }

    /** The choice of {@link ChambersAdditions#CHAMBERS_KIND}. */
    public String choice() {
        return choice;
    }

    /** As in "a practice federation". */
    public String inWords() {
        return WORDS.get("medical-chambers.kind." + name());
    }

    /** What a body says of itself: by its own attribute, else by its kind of group. */
    static Optional<ChambersKind> stated(Node body) {
        return body.find(ChambersAdditions.CHAMBERS_KIND)
                .flatMap(c -> kinds().filter(k -> k.choice.equals(c)).findFirst())
                .or(() -> byGroupKind(body));
    }

    /** What the kind of group says. */
    static Optional<ChambersKind> byGroupKind(Node body) {
        var groupKind = body.get(GeneralPractice.GROUP_KIND, "");
        return kinds().filter(k -> k.groupKinds.contains(groupKind)).findFirst();
    }

    /** What several bodies say that are one, the first first. */
    static Optional<ChambersKind> stated(List<Node> bodies) {
        return bodies.stream().flatMap(b -> stated(b).stream()).findFirst();
    }

    private static Stream<ChambersKind> kinds() {
        return Stream.of(values());
    }
}
