package org.concordat.core.measures.structure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.measure.Figure;
import org.concordat.api.reading.InWords;
import org.jgrapht.alg.scoring.BetweennessCentrality;

/**
 * How far the shortest ways between bodies lead through one of them: 0% where none is between others more than the rest, 100% for a star.
 * The time grows with bodies times ties, so large networks are not measured.
 *
 * @see <a href="https://doi.org/10.2307/3033543">Freeman 1977</a>
 */
public final class BetweennessCentralisation extends TieMeasure {

    /** Bodies times ties; above this it would take more than a few seconds. */
    private static final long MOST_WORK = 4_000_000;

    private static final int MOST_NAMES = 3;

    public BetweennessCentralisation() {
        super("core.betweennessCentralisation", 3);
    }

    @Override
    List<Figure> figures(Ties ties) {
        if ((long) ties.size() * ties.pairs() > MOST_WORK) {
            return List.of(unknown(List.of(), say("tooLarge", MOST_WORK) + basis(ties)));
        }
        var scores = new BetweennessCentrality<>(ties.graph(), false).getScores();
        double most = scores.values().stream().mapToDouble(s -> s).max().orElse(0);
        double missing = scores.values().stream().mapToDouble(s -> most - s).sum();
        double n = ties.size();
        double greatest = (n - 1) * (n - 1) * (n - 2) / 2;
        var share = BigDecimal.valueOf(100 * missing / greatest).setScale(1, RoundingMode.HALF_UP);
        var between = ties.nodes(scores.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<NodeId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .map(Map.Entry::getKey)
                .toList());
        var sentence = say(between.isEmpty() ? "none" : "share", InWords.number(share), InWords.inOrder(between));
        return List.of(figure(share, between.isEmpty() ? ties.all() : between, sentence + basis(ties)));
    }
}
