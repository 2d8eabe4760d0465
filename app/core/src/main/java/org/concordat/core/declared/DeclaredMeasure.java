package org.concordat.core.declared;

import java.util.List;
import java.util.Optional;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.declared.expression.MeasureProgram;

/** A measure that is written as expressions. */
record DeclaredMeasure(
        String id,
        String label,
        String formula,
        String unit,
        String source,
        Optional<NodeType> only,
        Compiled<MeasureProgram> program)
        implements Measure {

    @Override
    public List<Figure> measure(Check check) {
        return DeclaredRule.isIdle(only, check) ? List.of() : program.get().measure(check);
    }
}
