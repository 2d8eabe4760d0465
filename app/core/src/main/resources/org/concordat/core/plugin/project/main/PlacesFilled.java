package @package@;

import static @package@.ModelWords.WORDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;

/** How many of the places of each panel are filled. A panel of which no places are recorded has no figure. */
final class PlacesFilled implements WordedMeasure {

    @Override
    public String id() {
        return "@id@.filled";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        var asAt = AsAt.of(check);
        return asAt.nodes(Panels.PANEL)
                .flatMap(panel -> figure(panel, asAt).stream())
                .toList();
    }

    private Optional<Figure> figure(Node panel, AsAt asAt) {
        return panel.find(Panels.PLACES).filter(places -> places > 0).map(places -> {
            var filled = BigDecimal.valueOf(100L * Members.of(panel, asAt).all().size())
                    .divide(BigDecimal.valueOf(places), 0, RoundingMode.HALF_UP);
            var sentence = say("sentence", InWords.name(panel), filled, places);
            return new Figure(id(), filled, unit(), sentence, List.of(panel.id())).of(panel);
        });
    }
}
