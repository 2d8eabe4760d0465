package org.concordat.desktop.inspector;

import java.util.List;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.desk.Desk;
import org.jspecify.annotations.Nullable;

/** Takes what was entered for a fact of the selected elements, as one step. */
record FactTake<T>(Desk desk, List<ElementId> ids, Attribute<T> attribute) implements Take<T> {

    @Override
    public void accept(@Nullable T value) {
        apply(FactEdits.set(desk.network(), ids, attribute, value));
    }

    @Override
    public void addToEach(T more) {
        apply(FactEdits.add(desk.network(), ids, attribute, more));
    }

    private void apply(Edit edit) {
        if (!edit.leaves().isEmpty()) {
            desk.apply(edit);
        }
    }
}
