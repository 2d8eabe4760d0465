package org.concordat.desktop.canvas.access;

import java.awt.Component;
import java.awt.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleSelection;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.JComponent;
import org.concordat.api.fact.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * The component that shows a drawing, to a screen reader: its fields and buttons, then its nodes, then its links. It is told what changes and
 * passes that on. Belongs to the event thread.
 */
public final class AccessibleDiagram extends JComponent.AccessibleJComponent implements AccessibleSelection {

    private static final long serialVersionUID = 1L;

    /** Of more that come or go together only that is told, as a reader could not say them all. */
    private static final int MOST_TOLD = 100;

    private final transient JComponent component;
    private final transient Children children = new Children(id -> new AccessibleElement(this, id));
    private transient Readable readable;

    public AccessibleDiagram(JComponent component, Readable readable) {
        component.super();
        this.component = component;
        this.readable = readable;
    }

    JComponent component() {
        return component;
    }

    Readable readable() {
        return readable;
    }

    /** Where an element is counted among all children, or -1 if it is gone. */
    int indexOf(ElementId element) {
        int place = children.place(readable, element);
        return place < 0 ? -1 : super.getAccessibleChildrenCount() + place;
    }

    /** Tells which elements came and which went. */
    public void changed(Collection<ElementId> came, Collection<ElementId> gone) {
        children.changed();
        if (came.size() + gone.size() > MOST_TOLD) {
            renewed();
        } else {
            gone.forEach(id -> firePropertyChange(ACCESSIBLE_CHILD_PROPERTY, children.get(id), null));
            came.forEach(id -> firePropertyChange(ACCESSIBLE_CHILD_PROPERTY, null, children.get(id)));
        }
        gone.forEach(children::forget);
    }

    /** Tells that any element may have come or gone. */
    public void renewed() {
        children.changed();
        firePropertyChange(ACCESSIBLE_INVALIDATE_CHILDREN, null, this);
    }

    /** Tells that others are selected. */
    public void selectionChanged() {
        firePropertyChange(ACCESSIBLE_SELECTION_PROPERTY, false, true);
        var selected = readable.selected();
        if (selected.size() == 1) {
            firePropertyChange(ACCESSIBLE_ACTIVE_DESCENDANT_PROPERTY, null, children.get(selected.get(0)));
        }
    }

    /** Lets go of the drawing; there are no elements any more. */
    public void close() {
        readable = new Nothing();
        renewed();
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return AccessibleRole.CANVAS;
    }

    @Override
    public String getAccessibleDescription() {
        return Telling.count(order().size());
    }

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
        var states = super.getAccessibleStateSet();
        states.add(AccessibleState.MULTISELECTABLE);
        states.add(AccessibleState.MANAGES_DESCENDANTS);
        return states;
    }

    private List<ElementId> order() {
        return children.order(readable);
    }

    @Override
    public int getAccessibleChildrenCount() {
        return super.getAccessibleChildrenCount() + order().size();
    }

    @Override
    public @Nullable Accessible getAccessibleChild(int index) {
        int components = super.getAccessibleChildrenCount();
        if (index < components) {
            return super.getAccessibleChild(index);
        }
        var element = element(index);
        return element == null ? null : children.get(element);
    }

    private @Nullable ElementId element(int index) {
        int place = index - super.getAccessibleChildrenCount();
        return place >= 0 && place < order().size() ? order().get(place) : null;
    }

    /** The stock method goes through all children. */
    @Override
    public @Nullable Accessible getAccessibleAt(Point point) {
        Component over = component.getComponentAt(point);
        if (over != component && over instanceof Accessible accessible) {
            return accessible;
        }
        var element = readable.at(point);
        return element == null ? null : children.get(element);
    }

    @Override
    public AccessibleSelection getAccessibleSelection() {
        return this;
    }

    @Override
    public int getAccessibleSelectionCount() {
        return readable.selected().size();
    }

    @Override
    public @Nullable Accessible getAccessibleSelection(int index) {
        var selected = readable.selected();
        return index >= 0 && index < selected.size() ? children.get(selected.get(index)) : null;
    }

    @Override
    public boolean isAccessibleChildSelected(int index) {
        var element = element(index);
        return element != null && readable.isSelected(element);
    }

    @Override
    public void addAccessibleSelection(int index) {
        var element = element(index);
        if (element != null) {
            Set<ElementId> more = new LinkedHashSet<>(readable.selected());
            more.add(element);
            readable.select(more);
        }
    }

    @Override
    public void removeAccessibleSelection(int index) {
        var element = element(index);
        if (element != null) {
            var fewer = new ArrayList<>(readable.selected());
            fewer.remove(element);
            readable.select(fewer);
        }
    }

    @Override
    public void clearAccessibleSelection() {
        readable.select(List.of());
    }

    @Override
    public void selectAllAccessibleSelection() {
        readable.select(order());
    }

    /** How many children exist now; for the test that they are made on demand. */
    int made() {
        return children.made();
    }
}
