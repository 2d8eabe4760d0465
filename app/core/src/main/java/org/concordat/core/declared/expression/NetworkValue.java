package org.concordat.core.declared.expression;

/** What is there as a whole, or the thresholds of a rule. */
// It lives as long as one look, on one thread, and what it holds does not change meanwhile.
@SuppressWarnings("Immutable")
final class NetworkValue extends FieldsValue<NetworkValue> {

    private final Look look;
    private final StructOfFields<NetworkValue> fields;

    NetworkValue(Look look, StructOfFields<NetworkValue> fields) {
        this.look = look;
        this.fields = fields;
    }

    Look look() {
        return look;
    }

    @Override
    StructOfFields<NetworkValue> fields() {
        return fields;
    }

    @Override
    NetworkValue self() {
        return this;
    }
}
