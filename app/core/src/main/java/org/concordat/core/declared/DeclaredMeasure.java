package org.concordat.core.declared;

import java.util.List;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.rule.Check;
import org.concordat.core.declared.expression.Compiled;
import org.concordat.core.declared.expression.MeasureProgram;
import org.concordat.core.declared.expression.Selection;

/** A measure that is written as expressions. */
record DeclaredMeasure(
        String id,
        String label,
        String formula,
        String unit,
        String source,
        Selection selection,
        Compiled<MeasureProgram> program)
        implements Measure {

    @Override
    public List<Figure> measure(Check check) {
        return selection.isIdle(check) ? List.of() : program.get().measure(check);
    }
}
