package org.concordat.desktop.seeing;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.DefaultListCellRenderer;
import javax.swing.Icon;
import javax.swing.JList;
import org.concordat.api.view.Ramp;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.jspecify.annotations.Nullable;

/** A ramp as its colours, with its name. */
final class RampRenderer extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, value, index, selected, focused);
        Labels.asWritten(this);
        if (value instanceof Option<?> option && option.value() instanceof Ramp ramp) {
            setIcon(new Strip(ramp));
        }
        return this;
    }

    private record Strip(Ramp ramp) implements Icon {

        private static final int WIDTH = 72;
        private static final int HEIGHT = 12;

        @Override
        public void paintIcon(@Nullable Component component, Graphics graphics, int x, int y) {
            for (int i = 0; i < getIconWidth(); i++) {
                graphics.setColor(new Color(ramp.at(i / (getIconWidth() - 1.0)).rgb()));
                graphics.fillRect(x + i, y, 1, getIconHeight());
            }
        }

        @Override
        public int getIconWidth() {
            return Scale.of(WIDTH);
        }

        @Override
        public int getIconHeight() {
            return Scale.of(HEIGHT);
        }
    }
}
