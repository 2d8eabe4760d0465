package org.concordat.core.measures.structure;

import java.util.List;
import org.concordat.api.measure.Figure;
import org.concordat.api.reading.AsAt;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.CoreMeasure;

/** A measure of the partnership ties. It says with each figure how many bodies, links and kinds of link it used, as it changes with all three. */
abstract class TieMeasure extends CoreMeasure {

    private final int fewest;

    /** @param fewest with fewer bodies than this the measure means nothing */
    TieMeasure(String id, int fewest) {
        super(id);
        this.fewest = fewest;
    }

    @Override
    protected final List<Figure> figures(AsAt asAt, Check check) {
        var ties = Ties.of(asAt);
        return ties.size() < fewest || ties.pairs() == 0 ? List.of() : figures(ties);
    }

    abstract List<Figure> figures(Ties ties);

    /** On what the figure rests, to end a sentence with. */
    final String basis(Ties ties) {
        return " " + shared("ties", ties.size(), ties.links(), String.join(", ", ties.kinds()));
    }
}
