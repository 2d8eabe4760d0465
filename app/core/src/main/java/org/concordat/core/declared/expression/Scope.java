package org.concordat.core.declared.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that an expression may use, with the kinds of their values.
 *
 * @param thresholds those of the rule, as the fields of {@code parameters}
 */
record Scope(Map<String, CelType> names, StructOfFields<NetworkValue> thresholds) {

    static Scope of(StructOfFields<NetworkValue> thresholds) {
        var names = new LinkedHashMap<String, CelType>();
        names.put("day", Kinds.DATE);
        names.put("network", Kinds.NETWORK);
        if (!thresholds.all().isEmpty()) {
            names.put("parameters", thresholds.type());
        }
        return new Scope(names, thresholds);
    }

    /** The same with one more. */
    Scope with(String name, CelType kind) {
        var more = new LinkedHashMap<>(names);
        more.put(name, kind);
        return new Scope(more, thresholds);
    }

    Optional<StructType> thresholdsType() {
        return thresholds.all().isEmpty() ? Optional.empty() : Optional.of(thresholds.type());
    }
}
