package org.concordat.core.declared.expression;

import dev.cel.runtime.CelVariableResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the names of an expression stand for. A value that has a name is worked out when it is first asked for, and once. */
final class Variables implements CelVariableResolver {

    private final Map<String, Supplier<Optional<Object>>> values = new HashMap<>();
    private final Look look;

    Variables(Look look) {
        this.look = look;
    }

    static Variables of(Look look, Scope scope) {
        var variables = new Variables(look);
        variables.put("day", Values.date(look.check().day()));
        variables.put("network", new NetworkValue(look, new StructOfFields<>("network")));
        variables.put("parameters", new NetworkValue(look, scope.thresholds()));
        return variables;
    }

    Look look() {
        return look;
    }

    /** The same, to which more can be added. */
    Variables copy() {
        var copy = new Variables(look);
        copy.values.putAll(values);
        return copy;
    }

    void put(String name, Object value) {
        values.put(name, () -> Optional.of(value));
    }

    void put(String name, Expression expression) {
        values.put(name, new Once(() -> expression.value(this)));
    }

    @Override
    public Optional<Object> find(String name) {
        var value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(value.get().orElseThrow(() -> new NotKnown(name)));
    }

    private static final class Once implements Supplier<Optional<Object>> {

        private final Supplier<Optional<Object>> source;
        private Optional<Optional<Object>> known = Optional.empty();

        Once(Supplier<Optional<Object>> source) {
            this.source = source;
        }

        @Override
        public Optional<Object> get() {
            if (known.isEmpty()) {
                known = Optional.of(source.get());
            }
            return known.get();
        }
    }
}
