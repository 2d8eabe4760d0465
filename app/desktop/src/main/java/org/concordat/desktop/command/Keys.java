package org.concordat.desktop.command;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;

/** The names of keys. */
final class Keys {

    private Keys() {}

    static String text(KeyStroke stroke) {
        if (stroke.getKeyCode() == KeyEvent.VK_UNDEFINED) {
            return String.valueOf(stroke.getKeyChar());
        }
        var modifiers = InputEvent.getModifiersExText(stroke.getModifiers());
        var key = name(stroke.getKeyCode());
        return modifiers.isEmpty() ? key : modifiers + "+" + key;
    }

    private static String name(int code) {
        return switch (code) {
            case KeyEvent.VK_EQUALS, KeyEvent.VK_PLUS -> "+";
            case KeyEvent.VK_MINUS -> "-";
            case KeyEvent.VK_PERIOD -> ".";
            case KeyEvent.VK_COMMA -> ",";
            default -> KeyEvent.getKeyText(code);
        };
    }
}
