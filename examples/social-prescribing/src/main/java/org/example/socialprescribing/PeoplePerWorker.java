package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;

/** The people of a partnership for each link worker of the teams around it. */
final class PeoplePerWorker implements WordedMeasure {

    @Override
    public String id() {
        return "social-prescribing.peoplePerWorker";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        var asAt = AsAt.of(check);
        return asAt.nodes(Partnerships.PARTNERSHIP)
                .flatMap(partnership -> figure(partnership, asAt).stream())
                .toList();
    }

    private Optional<Figure> figure(Node partnership, AsAt asAt) {
        var workers = linkWorkers(partnership, asAt);
        if (workers.signum() == 0) {
            return Optional.empty();
        }
        return PopulationCovered.of(partnership, asAt).map(people -> {
            var each = people.persons().divide(workers, 0, RoundingMode.HALF_UP);
            int practices = Members.of(partnership, asAt).practices().size();
            var used = new ArrayList<ElementId>(List.of(partnership.id()));
            people.used().forEach(node -> used.add(node.id()));
            return new Figure(id(), each, unit(), say("sentence", InWords.name(partnership), each, practices), used)
                    .of(partnership);
        });
    }

    private static BigDecimal linkWorkers(Node partnership, AsAt asAt) {
        return asAt.origins(partnership, ServiceLinks.WRAPPED_AROUND).stream()
                .flatMap(team -> team.find(SocialPrescribingTypes.LINK_WORKERS).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
