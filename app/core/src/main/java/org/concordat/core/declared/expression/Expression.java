package org.concordat.core.declared.expression;

import dev.cel.common.types.CelType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.concordat.core.declared.json.Text;

/**
 * An expression that makes sense.
 *
 * @param kind of its values
 */
record Expression(Text source, CelType kind, CelRuntime.Program program) {

    /** Its value; empty if it hangs on something that is not known. @throws ExpressionFailure if it cannot be worked out */
    Optional<Object> value(Variables variables) {
        try {
            return Optional.of(program.eval(variables));
        } catch (CelEvaluationException | RuntimeException e) {
            return withoutValue(e);
        }
    }

    private Optional<Object> withoutValue(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotKnown) {
                return Optional.empty();
            }
            if (cause instanceof ExpressionFailure failure) {
                throw failure;
            }
            if (cause instanceof CancellationException cancelled) {
                throw cancelled;
            }
        }
        var reason = String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage());
        var told = reason.contains("Iteration budget") ? Texts.get("tooManySteps", StandardParts.MOST_ROUNDS) : reason;
        throw new ExpressionFailure(
                Texts.get("failed", source.value(), source.place().toString(), told), e);
    }

    boolean holds(Variables variables) {
        return value(variables).filter(Boolean.TRUE::equals).isPresent();
    }
}
