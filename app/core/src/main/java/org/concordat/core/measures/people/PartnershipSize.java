package org.concordat.core.measures.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Partnerships;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.CoreMeasure;

/** Whether each partnership is the right size for the models that it follows, by the people whom such models usually cover. */
public final class PartnershipSize extends CoreMeasure {

    public PartnershipSize() {
        super("core.partnershipSize");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var figures = new ArrayList<Figure>();
        for (var body : Bodies.all(asAt)) {
            var sizes = Models.of(body, asAt).stream()
                    .flatMap(model -> UsualSize.of(model).stream())
                    .toList();
            var people = PopulationCovered.of(body, asAt);
            if (people.isPresent()) {
                sizes.forEach(size -> figures.add(compared(body, people.get(), size)));
            } else if (!sizes.isEmpty()) {
                var usual = sizes.stream().map(this::usual).collect(Collectors.joining(". "));
                figures.add(unknown(List.of(body), say("unknown", InWords.name(body), usual, meant(body))));
            }
        }
        return figures;
    }

    private Figure compared(Node body, PopulationCovered people, UsualSize size) {
        var beyond = size.beyond(people.persons());
        var verdict = beyond.signum() == 0
                ? say("right")
                : say(beyond.signum() < 0 ? "small" : "large", InWords.number(beyond.abs()));
        var used = new LinkedHashSet<>(
                Stream.concat(Stream.of(body), people.used().stream()).toList());
        return figure(
                        beyond,
                        used,
                        say(
                                "compared",
                                InWords.name(body),
                                InWords.number(people.persons()),
                                verdict,
                                usual(size),
                                meant(body),
                                people.basis()))
                .of(body);
    }

    private String usual(UsualSize size) {
        var least = InWords.number(BigDecimal.valueOf(size.least()));
        var most = size.most();
        var model = say("model." + size.model());
        return most == null
                ? say("from", model, least, size.source())
                : say("between", model, least, InWords.number(BigDecimal.valueOf(most)), size.source());
    }

    /** What the partnership itself says of the size that it means to have. */
    private String meant(Node body) {
        return body.find(Partnerships.POPULATION_RULE)
                .map(rule -> " " + say("meant", rule))
                .orElse("");
    }
}
