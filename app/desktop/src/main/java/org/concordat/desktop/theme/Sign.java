package org.concordat.desktop.theme;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.GrayFilter;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.RGBImageFilter;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.concordat.api.style.Colour;
import org.concordat.diagram.icon.IconFormatException;
import org.concordat.diagram.surface.GraphicsSurface;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A square picture in one colour, painted as shapes that are read when it is first seen. Belongs to the event thread. */
final class Sign implements Icon, FlatLaf.DisabledIconProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Sign.class);

    private final String svg;
    private final int size;
    private final Supplier<Color> colour;
    private @Nullable Optional<org.concordat.diagram.icon.Icon> shapes;

    /**
     * A picture that is not read yet.
     *
     * @param svg what {@link org.concordat.diagram.icon.Icon} can read; otherwise nothing is painted, and that is logged
     * @param size at 100 %
     * @param colour asked at each painting, for it may go with the look
     */
    Sign(String svg, int size, Supplier<Color> colour) {
        this.svg = svg;
        this.size = size;
        this.colour = colour;
    }

    private Optional<org.concordat.diagram.icon.Icon> shapes() {
        if (shapes == null) {
            shapes = read();
        }
        return shapes;
    }

    private Optional<org.concordat.diagram.icon.Icon> read() {
        try {
            return Optional.of(org.concordat.diagram.icon.Icon.parse(svg));
        } catch (IconFormatException e) {
            LOG.warn("An icon cannot be read: {}", svg, e);
            return Optional.empty();
        }
    }

    @Override
    public void paintIcon(@Nullable Component component, Graphics graphics, int x, int y) {
        var own = (Graphics2D) graphics.create();
        var place = new Rectangle2D.Double(x, y, getIconWidth(), getIconHeight());
        shapes().ifPresent(s ->
                s.paint(new GraphicsSurface(own), place, new Colour(colour.get().getRGB() & 0xFFFFFF)));
        own.dispose();
    }

    @Override
    public int getIconWidth() {
        return Scale.of(size);
    }

    @Override
    public int getIconHeight() {
        return Scale.of(size);
    }

    /** The same in grey. */
    @Override
    public Icon getDisabledIcon() {
        return new Sign(
                svg, size, () -> new Color(grey().filterRGB(0, 0, colour.get().getRGB())));
    }

    private static RGBImageFilter grey() {
        return UIManager.get("Component.grayFilter") instanceof RGBImageFilter filter
                ? filter
                : GrayFilter.createDisabledIconFilter(FlatLaf.isLafDark());
    }
}
