package org.concordat.desktop.window;

import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * The place of a panel that is made when it first comes to the front or is first used, so that a window opens without waiting for what is
 * behind other panels. Belongs to the event thread.
 */
final class Late<T extends JComponent> extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<T> maker;
    private @Nullable T panel;

    /** @param maker called once at most */
    Late(Supplier<T> maker) {
        super(new BorderLayout());
        this.maker = maker;
    }

    /** The panel, made now if it was not before. */
    T get() {
        if (panel == null) {
            panel = maker.get();
            add(panel);
            revalidate();
        }
        return panel;
    }

    /** The panel if it was made. */
    Optional<T> made() {
        return Optional.ofNullable(panel);
    }

    /** Tabs tell what they hold in this way that it is in front. */
    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            get();
        }
        super.setVisible(visible);
    }
}
