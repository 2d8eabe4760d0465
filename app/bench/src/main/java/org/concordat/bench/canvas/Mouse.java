package org.concordat.bench.canvas;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;

/** Hands a component the events that the mouse would, at once. */
record Mouse(Component component) {

    static Mouse on(Component component) {
        return new Mouse(component);
    }

    void move(Point to) {
        send(MouseEvent.MOUSE_MOVED, to, 0, MouseEvent.NOBUTTON);
    }

    void press(Point at) {
        send(MouseEvent.MOUSE_PRESSED, at, InputEvent.BUTTON1_DOWN_MASK, MouseEvent.BUTTON1);
    }

    void drag(Point to) {
        send(MouseEvent.MOUSE_DRAGGED, to, InputEvent.BUTTON1_DOWN_MASK, MouseEvent.NOBUTTON);
    }

    void release(Point at) {
        send(MouseEvent.MOUSE_RELEASED, at, 0, MouseEvent.BUTTON1);
    }

    /** Draws a rubber band with the left button. */
    void band(Point from, Point to) {
        press(from);
        drag(new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
        drag(to);
        release(to);
    }

    /** Drags the ground with the middle button. */
    void panBy(int dx, int dy) {
        var from = new Point(component.getWidth() / 2, component.getHeight() / 2);
        var to = new Point(from.x + dx, from.y + dy);
        send(MouseEvent.MOUSE_PRESSED, from, InputEvent.BUTTON2_DOWN_MASK, MouseEvent.BUTTON2);
        send(MouseEvent.MOUSE_DRAGGED, to, InputEvent.BUTTON2_DOWN_MASK, MouseEvent.NOBUTTON);
        send(MouseEvent.MOUSE_RELEASED, to, 0, MouseEvent.BUTTON2);
    }

    private void send(int kind, Point at, int modifiers, int button) {
        int clicks = kind == MouseEvent.MOUSE_PRESSED || kind == MouseEvent.MOUSE_RELEASED ? 1 : 0;
        component.dispatchEvent(new MouseEvent(
                component, kind, System.currentTimeMillis(), modifiers, at.x, at.y, clicks, false, button));
    }
}
