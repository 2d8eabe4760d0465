package org.concordat.desktop.views;

import org.concordat.desktop.theme.Look;
import org.concordat.diagram.figure.Theme;

/** The colours of the drawing that go with the look of the program. */
final class DrawingTheme {

    private DrawingTheme() {}

    static Theme current() {
        return Look.current() == Look.DARK ? Theme.DARK : Theme.LIGHT;
    }
}
