package org.concordat.core.measures.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.CoreMeasure;

/**
 * What share of its area each partnership or group covers. The area is the wider population that its own is part of, else the population
 * of its place, else the area of the commissioner that is a member of it or commissions it.
 */
public final class ShareOfArea extends CoreMeasure {

    private static final int MOST_NAMES = 8;

    public ShareOfArea() {
        super("core.shareOfArea");
    }

    /** The people of an area and whose figure says so. */
    private record Area(Node node, BigDecimal persons) {}

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var figures = new ArrayList<Figure>();
        var without = new ArrayList<Node>();
        for (var body : Bodies.all(asAt)) {
            PopulationCovered.of(body, asAt)
                    .ifPresent(people -> area(body, asAt)
                            .ifPresentOrElse(area -> figures.add(share(body, people, area)), () -> without.add(body)));
        }
        if (!without.isEmpty()) {
            figures.add(unknown(without, say("noArea", InWords.some(without, MOST_NAMES))));
        }
        return figures;
    }

    private Figure share(Node body, PopulationCovered people, Area area) {
        var share = percent(people.persons(), area.persons);
        var used = Stream.concat(Stream.of(body, area.node), people.used().stream())
                .toList();
        return figure(
                        share,
                        used,
                        say(
                                share.compareTo(BigDecimal.valueOf(100)) > 0 ? "more" : "share",
                                InWords.name(body),
                                InWords.number(people.persons()),
                                InWords.number(area.persons),
                                InWords.name(area.node),
                                InWords.number(share)))
                .of(body);
    }

    private static Optional<Area> area(Node body, AsAt asAt) {
        return Stream.of(wider(body, asAt), ofPlace(body, asAt), ofCommissioner(body, asAt))
                .flatMap(s -> s)
                .filter(area -> area.persons.signum() > 0)
                .findFirst();
    }

    private static Stream<Area> wider(Node body, AsAt asAt) {
        return asAt.targets(body, ServiceLinks.COVERS).stream()
                .flatMap(p -> asAt.targets(p, PlaceLinks.PART_OF).stream())
                .flatMap(p -> sized(p, asAt).stream());
    }

    private static Stream<Area> ofPlace(Node body, AsAt asAt) {
        var places = Stream.concat(
                        asAt.referred(body, Places.PLACE_REFERENCE).stream(),
                        asAt.targets(body, PlaceLinks.LOCATED_IN).stream())
                .map(Node::id)
                .toList();
        return places.isEmpty()
                ? Stream.empty()
                : asAt.nodes(Services.POPULATION)
                        .filter(p -> p.find(Places.PLACE_REFERENCE)
                                .filter(places::contains)
                                .isPresent())
                        .filter(p -> !p.has(Services.COHORT))
                        .flatMap(p -> sized(p, asAt).stream());
    }

    private static Optional<Area> sized(Node population, AsAt asAt) {
        return asAt.figure(population, Services.SIZE).map(size -> new Area(population, size));
    }

    private static Stream<Area> ofCommissioner(Node body, AsAt asAt) {
        return Stream.concat(
                        Members.of(body, asAt).all().stream(), asAt.origins(body, ContractLinks.COMMISSIONS).stream())
                .filter(n -> n.isA(Organisations.COMMISSIONER))
                .flatMap(c -> AreaPopulation.of(c, asAt).map(p -> new Area(c, p.persons())).stream());
    }
}
