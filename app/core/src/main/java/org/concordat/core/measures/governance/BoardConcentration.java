package org.concordat.core.measures.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** The greatest share of the seats on each board that one organisation has, and how providers and commissioners balance. */
public final class BoardConcentration extends CoreMeasure {

    public BoardConcentration() {
        super("core.boardConcentration");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        return asAt.nodes(Governance.GOVERNANCE_BODY)
                .sorted(ByName.ORDER)
                .flatMap(board -> of(board, asAt))
                .toList();
    }

    private Stream<Figure> of(Node board, AsAt asAt) {
        var seats = asAt.linksTo(board, GovernanceLinks.SITS_ON).toList();
        return seats.isEmpty() ? Stream.empty() : Stream.of(of(board, seats, asAt));
    }

    private Figure of(Node board, List<Link> seats, AsAt asAt) {
        var byOrganisation = new TreeMap<Node, Integer>(ByName.ORDER);
        var used = new ArrayList<Element>(List.of(board));
        for (var seat : seats) {
            byOrganisation.merge(behind(asAt.from(seat), asAt), 1, Integer::sum);
            used.addAll(List.of(seat, asAt.from(seat)));
        }
        var ordered = byOrganisation.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        var told = ordered.stream()
                .map(e -> say("seats", InWords.name(e.getKey()), e.getValue()))
                .toList();
        int commissioners = seatsOf(byOrganisation, true);
        var share = percent(ordered.get(0).getValue(), seats.size());
        return figure(
                        share,
                        used,
                        say(
                                "share",
                                InWords.name(board),
                                seats.size(),
                                InWords.list(told),
                                InWords.number(share),
                                seatsOf(byOrganisation, false),
                                commissioners))
                .of(board);
    }

    /** The organisation for which somebody sits; a person whose organisation is not known sits for himself. */
    private static Node behind(Node sitting, AsAt asAt) {
        return sitting.isA(People.PERSON)
                ? asAt.referred(sitting, People.PERSON_ORGANISATION).orElse(sitting)
                : sitting;
    }

    private static int seatsOf(Map<Node, Integer> seats, boolean commissioners) {
        return seats.entrySet().stream()
                .filter(e -> commissioners ? isCommissioner(e.getKey()) : isProvider(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean isCommissioner(Node node) {
        return node.isA(Organisations.COMMISSIONER) || node.isA(Organisations.LOCAL_AUTHORITY);
    }

    private static boolean isProvider(Node node) {
        return AsAt.isAny(node, Leadership.CARERS);
    }
}
