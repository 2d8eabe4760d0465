package org.concordat.desktop.canvas.access;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.Collection;
import java.util.List;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.jspecify.annotations.Nullable;

/** A drawing that is closed, so that who still holds on to its elements does not hold on to its document. */
final class Nothing implements Readable {

    private final Network network = new Document(Content.empty("", "")).network();

    @Override
    public Network network() {
        return network;
    }

    @Override
    public Vocabulary vocabulary() {
        return CareModels.of(List.of()).vocabulary();
    }

    @Override
    public Collection<ElementId> elements() {
        return List.of();
    }

    @Override
    public @Nullable Rectangle bounds(ElementId element) {
        return null;
    }

    @Override
    public @Nullable ElementId at(Point point) {
        return null;
    }

    @Override
    public @Nullable NodeId groupOf(NodeId node) {
        return null;
    }

    @Override
    public @Nullable Holding holding(NodeId node) {
        return null;
    }

    @Override
    public boolean isSelected(ElementId element) {
        return false;
    }

    @Override
    public List<ElementId> selected() {
        return List.of();
    }

    @Override
    public void select(Collection<ElementId> elements) {
        // There is nothing to select.
    }

    @Override
    public void goTo(ElementId element) {
        // There is nowhere to go.
    }
}
