package org.concordat.cli;

import java.util.List;
import java.util.function.Function;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.CareModel;
import org.concordat.api.rule.Check;

/** A care model with one measure. */
record Counting(String label, String formula, String unit, Function<Check, List<Figure>> figures)
        implements CareModel, Measure {

    static final String ID = "counting";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Counting";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return "Counts.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(this);
    }

    @Override
    public List<Figure> measure(Check check) {
        return figures.apply(check);
    }
}
