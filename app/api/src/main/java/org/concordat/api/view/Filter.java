package org.concordat.api.view;

import org.concordat.api.network.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes elements of a view out of sight, or makes them pale; the network keeps them.
 *
 * @param scope which elements it may take
 * @param condition what must be true of one; null for nothing more
 * @param on whether it counts now; one that is off is kept to be switched on again
 * @since 0.1.0
 */
public record Filter(Scope scope, @Nullable Condition condition, Effect effect, boolean on) {

    /** What becomes of an element. */
    public enum Effect {
        HIDE,
        /** Pale, but to be read. */
        DIM
    }

    public static Filter hide(Scope scope) {
        return new Filter(scope, null, Effect.HIDE, true);
    }

    public Filter where(Condition newCondition) {
        return new Filter(scope, newCondition, effect, on);
    }

    public Filter dimming() {
        return new Filter(scope, condition, Effect.DIM, on);
    }

    public Filter switched(boolean nowOn) {
        return new Filter(scope, condition, effect, nowOn);
    }

    /** Whether it takes an element when it is on. */
    public boolean matches(Element element) {
        return scope.includes(element) && (condition == null || condition.holds(element));
    }
}
