package org.concordat.pacs.area;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.pacs.vertical.Total;
import org.concordat.pacs.vertical.TrustRunPractice;
import org.concordat.pacs.vocabulary.PacsAdditions;

/**
 * What a trust runs of the practices of an area, and of their registered lists. The size of the area is the one that the trust states;
 * else the practices of a commissioner or a place are counted, where the network holds others than the trust's among them.
 *
 * @param area in words
 * @param ofPractices empty where it is not known
 * @param ofList empty where it is not known
 * @param concerned the trust first, then its practices there, then the commissioner or place if there is one
 */
record TrustShare(Node trust, String area, Optional<Share> ofPractices, Optional<Share> ofList, List<Node> concerned) {

    static List<TrustShare> all(AsAt asAt) {
        return TrustRunPractice.byTrust(asAt).entrySet().stream()
                .flatMap(e -> of(e.getKey(), e.getValue(), asAt))
                .toList();
    }

    private static Stream<TrustShare> of(Node trust, List<Node> own, AsAt asAt) {
        var practices = asAt.figure(trust, PacsAdditions.AREA_PRACTICES);
        var list = asAt.figure(trust, PacsAdditions.AREA_LIST);
        if (practices.isEmpty() && list.isEmpty()) {
            return Area.of(own, asAt).stream().flatMap(area -> in(area, trust, own, asAt).stream());
        }
        return Stream.of(new TrustShare(
                trust,
                WORDS.get("pacs.words.itsArea"),
                Share.of(Total.number(own, asAt), practices),
                Share.of(Total.list(own, asAt), list),
                Stream.concat(Stream.of(trust), own.stream()).toList()));
    }

    private static Optional<TrustShare> in(Area area, Node trust, List<Node> own, AsAt asAt) {
        var there = own.stream().filter(area.practices()::contains).toList();
        if (there.size() == area.practices().size()) {
            return Optional.empty();
        }
        var concerned = Stream.of(Stream.of(trust), there.stream(), Stream.of(area.node()))
                .flatMap(nodes -> nodes)
                .toList();
        return Optional.of(new TrustShare(
                trust,
                InWords.name(area.node()),
                Share.of(Total.number(there, asAt), Total.number(area.practices(), asAt)),
                Share.of(Total.list(there, asAt), Total.list(area.practices(), asAt)),
                concerned));
    }

    String name() {
        return InWords.name(trust);
    }

    List<ElementId> used() {
        return concerned.stream().<ElementId>map(Element::id).toList();
    }
}
