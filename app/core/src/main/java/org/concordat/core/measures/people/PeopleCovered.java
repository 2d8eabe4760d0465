package org.concordat.core.measures.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.CoreMeasure;

/** How many people each partnership, group and commissioner covers, each registered list once. */
public final class PeopleCovered extends CoreMeasure {

    private static final int MOST_NAMES = 8;

    public PeopleCovered() {
        super("core.populationCovered");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var figures = new ArrayList<Figure>();
        var silent = new ArrayList<Node>();
        for (var body : Bodies.all(asAt)) {
            var members = Members.of(body, asAt);
            PopulationCovered.of(body, asAt)
                    .map(p -> known(body, p, members.practices()))
                    .or(() -> partly(body, members.practices(), asAt))
                    .ifPresentOrElse(figures::add, () -> silent.add(body));
        }
        asAt.nodes(Organisations.COMMISSIONER)
                .forEach(c -> AreaPopulation.of(c, asAt)
                        .map(p -> known(c, p, List.of()))
                        .or(() -> partly(c, List.copyOf(AreaPopulation.practices(c, asAt)), asAt))
                        .ifPresent(figures::add));
        if (!silent.isEmpty()) {
            figures.add(unknown(silent, say("silent", InWords.some(silent, MOST_NAMES))));
        }
        return figures;
    }

    private Figure known(Node body, PopulationCovered people, List<Node> practices) {
        var used = Stream.concat(Stream.of(body), people.used().stream()).toList();
        var lists = people.used().stream()
                .filter(n -> n.isA(GeneralPractice.GP_PRACTICE))
                .count();
        var sentence = lists > 1
                ? say("lists", InWords.name(body), InWords.number(people.persons()), lists)
                : say("stated", InWords.name(body), InWords.number(people.persons()), people.basis());
        return figure(people.persons(), practices.isEmpty() || lists > 0 ? used : append(used, practices), sentence)
                .of(body);
    }

    private static List<Node> append(List<Node> used, List<Node> practices) {
        return Stream.concat(used.stream(), practices.stream()).distinct().toList();
    }

    /** Some lists are known, but not all: a sum would leave somebody out. */
    private Optional<Figure> partly(Node body, List<Node> practices, AsAt asAt) {
        var without = practices.stream()
                .filter(p -> PopulationCovered.of(p, asAt).isEmpty())
                .toList();
        return practices.isEmpty()
                ? Optional.empty()
                : Optional.of(unknown(
                        append(List.of(body), practices),
                        say(
                                without.isEmpty() ? "practicesMissing" : "partly",
                                InWords.name(body),
                                practices.size(),
                                without.size(),
                                InWords.some(without, MOST_NAMES))));
    }
}
