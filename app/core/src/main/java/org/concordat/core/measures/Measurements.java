package org.concordat.core.measures;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.concordat.api.measure.Measure;
import org.concordat.api.rule.Check;
import org.concordat.core.document.NetworkOfFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes measures of the facts of a network one after the other; remarks are left out. A measure that throws does not stop the others. May be used from any thread. */
public final class Measurements {

    private static final Logger LOG = LoggerFactory.getLogger(Measurements.class);

    private final List<Measure> measures;

    public Measurements(List<Measure> measures) {
        this.measures = List.copyOf(measures);
    }

    /** The measures that are taken, in their order. */
    public List<Measure> measures() {
        return measures;
    }

    /** Only the measures with these ids, in their own order; ids that are not here are passed over. */
    public Measurements only(Collection<String> ids) {
        return new Measurements(
                measures.stream().filter(m -> ids.contains(m.id())).toList());
    }

    /** One measurement for each measure, in their order. */
    public List<Measurement> take(Check check) {
        return take(check, () -> false);
    }

    /** The same, given up as soon as it is cancelled. @throws CancellationException then */
    public List<Measurement> take(Check check, BooleanSupplier cancelled) {
        var facts = NetworkOfFacts.of(check);
        return measures.stream()
                .map(measure -> {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    return take(measure, facts);
                })
                .toList();
    }

    private static Measurement take(Measure measure, Check check) {
        try {
            return new Measurement(measure, measure.measure(check), false);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("Measure {} failed", measure.id(), e);
            return new Measurement(measure, List.of(), true);
        }
    }
}
