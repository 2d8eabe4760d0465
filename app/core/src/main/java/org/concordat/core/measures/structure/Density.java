package org.concordat.core.measures.structure;

import java.util.List;
import org.concordat.api.measure.Figure;
import org.concordat.api.reading.InWords;

/** What share of all pairs of bodies are tied. */
public final class Density extends TieMeasure {

    public Density() {
        super("core.density", 2);
    }

    @Override
    List<Figure> figures(Ties ties) {
        long possible = (long) ties.size() * (ties.size() - 1) / 2;
        var share = percent(ties.pairs(), possible);
        var sentence = say("share", ties.pairs(), possible, InWords.number(share));
        return List.of(figure(share, ties.all(), sentence + basis(ties)));
    }
}
