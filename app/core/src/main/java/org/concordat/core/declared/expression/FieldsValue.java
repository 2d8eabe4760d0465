package org.concordat.core.declared.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.values.CelValue;
import dev.cel.common.values.StringValue;
import dev.cel.common.values.StructValue;
import java.util.Optional;

/** A value whose fields are read when they are asked for. */
abstract sealed class FieldsValue<S extends FieldsValue<S>> extends StructValue<StringValue>
        permits NodeValue, LinkValue, NetworkValue {

    abstract StructOfFields<S> fields();

    abstract S self();

    @Override
    public final Object value() {
        return this;
    }

    @Override
    public final boolean isZeroValue() {
        return false;
    }

    @Override
    public final CelType celType() {
        return fields().type();
    }

    /** The value, what counts instead, or a failure that says that it is not known. */
    @Override
    public final CelValue select(StringValue name) {
        var field = fields().find(name.value()).orElseThrow(() -> new NotKnown(name.value()));
        return Values.of(read(field).or(field::otherwise).orElseThrow(() -> new NotKnown(name.value())));
    }

    @Override
    public final Optional<CelValue> find(StringValue name) {
        return fields().find(name.value()).flatMap(this::read).map(Values::of);
    }

    private Optional<Object> read(Field<S> field) {
        Budget.spend(0);
        return field.reader().read(self()).map(value -> value);
    }
}
