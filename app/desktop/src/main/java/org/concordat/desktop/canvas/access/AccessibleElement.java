package org.concordat.desktop.canvas.access;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.IllegalComponentStateException;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusListener;
import java.util.Locale;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleComponent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.JComponent;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.jspecify.annotations.Nullable;

/** One node or link of a drawing, to a screen reader. It holds no fact: all is looked up when it is asked for. */
final class AccessibleElement extends AccessibleContext implements Accessible, AccessibleComponent {

    private final AccessibleDiagram diagram;
    private final ElementId id;

    AccessibleElement(AccessibleDiagram diagram, ElementId id) {
        this.diagram = diagram;
        this.id = id;
        if (diagram.component() instanceof Accessible parent) {
            setAccessibleParent(parent);
        }
    }

    private Readable readable() {
        return diagram.readable();
    }

    private Telling telling() {
        return new Telling(readable());
    }

    private JComponent component() {
        return diagram.component();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        return this;
    }

    @Override
    public String getAccessibleName() {
        return telling().name(id);
    }

    @Override
    public String getAccessibleDescription() {
        return telling().description(id);
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return AccessibleRole.LIST_ITEM;
    }

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
        var states = new AccessibleStateSet(new AccessibleState[] {
            AccessibleState.ENABLED, AccessibleState.FOCUSABLE, AccessibleState.SELECTABLE, AccessibleState.TRANSIENT
        });
        if (readable().isSelected(id)) {
            states.add(AccessibleState.SELECTED);
            if (component().isFocusOwner() && readable().selected().size() == 1) {
                states.add(AccessibleState.FOCUSED);
            }
        }
        var holding = id instanceof NodeId node ? readable().holding(node) : null;
        if (holding != null) {
            states.add(AccessibleState.EXPANDABLE);
            states.add(holding.isClosed() ? AccessibleState.COLLAPSED : AccessibleState.EXPANDED);
        }
        if (isVisible()) {
            states.add(AccessibleState.VISIBLE);
        }
        if (isShowing()) {
            states.add(AccessibleState.SHOWING);
        }
        return states;
    }

    @Override
    public int getAccessibleIndexInParent() {
        return diagram.indexOf(id);
    }

    @Override
    public int getAccessibleChildrenCount() {
        return 0;
    }

    @Override
    public @Nullable Accessible getAccessibleChild(int index) {
        return null;
    }

    @Override
    public Locale getLocale() {
        return component().getLocale();
    }

    @Override
    public AccessibleComponent getAccessibleComponent() {
        return this;
    }

    @Override
    public @Nullable Rectangle getBounds() {
        return readable().bounds(id);
    }

    @Override
    public @Nullable Point getLocation() {
        var bounds = getBounds();
        return bounds == null ? null : bounds.getLocation();
    }

    @Override
    public @Nullable Dimension getSize() {
        var bounds = getBounds();
        return bounds == null ? null : bounds.getSize();
    }

    @Override
    public @Nullable Point getLocationOnScreen() {
        var at = getLocation();
        if (at == null || !component().isShowing()) {
            return null;
        }
        try {
            var corner = component().getLocationOnScreen();
            at.translate(corner.x, corner.y);
            return at;
        } catch (IllegalComponentStateException e) {
            return null;
        }
    }

    /** @param point from the corner of the element */
    @Override
    public boolean contains(Point point) {
        var at = getLocation();
        return at != null && id.equals(readable().at(new Point(at.x + point.x, at.y + point.y)));
    }

    @Override
    public boolean isVisible() {
        return getBounds() != null;
    }

    @Override
    public boolean isShowing() {
        var bounds = getBounds();
        return bounds != null
                && component().isShowing()
                && component().getVisibleRect().intersects(bounds);
    }

    @Override
    public @Nullable Accessible getAccessibleAt(Point point) {
        return contains(point) ? this : null;
    }

    @Override
    public boolean isFocusTraversable() {
        return true;
    }

    @Override
    public void requestFocus() {
        readable().goTo(id);
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public Color getBackground() {
        return component().getBackground();
    }

    @Override
    public Color getForeground() {
        return component().getForeground();
    }

    @Override
    public Cursor getCursor() {
        return component().getCursor();
    }

    @Override
    public Font getFont() {
        return component().getFont();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return component().getFontMetrics(font);
    }

    // How an element looks and where it stands is not for a reader to change.

    @Override
    public void setBackground(Color colour) {}

    @Override
    public void setForeground(Color colour) {}

    @Override
    public void setCursor(Cursor cursor) {}

    @Override
    public void setFont(Font font) {}

    @Override
    public void setEnabled(boolean enabled) {}

    @Override
    public void setVisible(boolean visible) {}

    @Override
    public void setLocation(Point point) {}

    @Override
    public void setBounds(Rectangle bounds) {}

    @Override
    public void setSize(Dimension size) {}

    @Override
    public void addFocusListener(FocusListener listener) {}

    @Override
    public void removeFocusListener(FocusListener listener) {}
}
