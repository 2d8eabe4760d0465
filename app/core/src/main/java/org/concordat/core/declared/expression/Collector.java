package org.concordat.core.declared.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.values.CelValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what {@code filter}, {@code map} and their like keep. It grows where it stands, for CEL copies a list whenever a function gives one
 * back; each of them has one of its own, so nobody sees it grow.
 */
// It is gone when the list is made of it.
@SuppressWarnings("Immutable")
final class Collector extends CelValue {

    static final String NEW = "@collector";
    static final String ADD = "@collect";
    static final String LIST = "@collected";
    static final CelType KIND = OpaqueType.create("collector", Kinds.ANY);

    private static final int MOST = 1_000_000;

    private final List<Object> items = new ArrayList<>();

    static List<Function> functions() {
        return List.of(
                Function.global(NEW, KIND, List.of(), a -> new Collector()),
                Function.global(ADD, KIND, List.of(KIND, Kinds.ANY), a -> ((Collector) a[0]).with(a[1])),
                Function.global(LIST, Kinds.LIST, List.of(KIND), a -> List.copyOf(((Collector) a[0]).items)));
    }

    private Collector with(Object item) {
        if (items.size() == MOST) {
            throw new IllegalStateException(Texts.get("listTooLong", MOST));
        }
        items.add(item);
        return this;
    }

    @Override
    public Object value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return false;
    }

    @Override
    public CelType celType() {
        return KIND;
    }
}
