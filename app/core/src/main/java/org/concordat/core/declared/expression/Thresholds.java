package org.concordat.core.declared.expression;

import java.util.List;
import java.util.Optional;
import org.concordat.api.rule.Parameter;

/** The thresholds of a rule as the fields of {@code parameters}, by the last part of their ids. */
final class Thresholds {

    private Thresholds() {}

    static StructOfFields<NetworkValue> of(List<Parameter<?>> parameters) {
        var fields = new StructOfFields<NetworkValue>("parameters");
        for (var parameter : parameters) {
            add(parameter, fields);
        }
        return fields;
    }

    private static <T> void add(Parameter<T> parameter, StructOfFields<NetworkValue> fields) {
        var id = parameter.attribute().id();
        FactKind.of(parameter.attribute().kind().name())
                .ifPresent(kind -> fields.add(Field.of(
                        id.substring(id.lastIndexOf('.') + 1),
                        kind.type(),
                        value -> Optional.ofNullable(
                                kind.reader().read(value.look().check().get(parameter), value.look())))));
    }
}
