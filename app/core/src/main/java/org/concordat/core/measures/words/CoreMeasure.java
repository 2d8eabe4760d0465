package org.concordat.core.measures.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.network.Element;
import org.concordat.api.reading.AsAt;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** A measure of the core care model; its label, formula, unit, source and sentences stand in the bundle under its id. */
public abstract class CoreMeasure implements WordedMeasure {

    private static final Words WORDS = Words.beside(CoreMeasure.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String id;

    protected CoreMeasure(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Words words() {
        return WORDS;
    }

    @Override
    public final List<Figure> measure(Check check) {
        return figures(AsAt.of(check), check);
    }

    /** @param check holds the thresholds; the network and the day are those of {@code asAt} */
    protected abstract List<Figure> figures(AsAt asAt, Check check);

    /** A text that several measures share. */
    protected static String shared(String key, Object... arguments) {
        return WORDS.format("shared." + key, arguments);
    }

    protected final Figure figure(BigDecimal value, Collection<? extends Element> used, String sentence) {
        return of(value, used, sentence);
    }

    protected final Figure figure(long value, Collection<? extends Element> used, String sentence) {
        return of(BigDecimal.valueOf(value), used, sentence);
    }

    /** A figure that the network does not hold enough for; the sentence says what is missing. */
    protected final Figure unknown(Collection<? extends Element> used, String sentence) {
        return of(null, used, sentence);
    }

    private Figure of(@Nullable BigDecimal value, Collection<? extends Element> used, String sentence) {
        List<ElementId> ids =
                used.stream().<ElementId>map(Element::id).distinct().toList();
        return new Figure(id, value, unit(), sentence, ids);
    }

    /** A part of a whole in percent, to one decimal; the whole must not be zero. */
    protected static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    protected static BigDecimal percent(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
