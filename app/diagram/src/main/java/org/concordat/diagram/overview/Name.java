package org.concordat.diagram.overview;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.diagram.figure.Contrast;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * A name that has found its place. It is as large on the screen at any scale.
 *
 * @param lines from top to bottom, centred
 * @param under a smaller line below; empty for none
 * @param tint the colour of the group it stands in; null for none
 * @param box the room it takes, in pixels from the origin of the drawing
 */
record Name(
        Role role,
        List<String> lines,
        String under,
        Rectangle2D box,
        @Nullable Colour tint) {

    private static final double UNDER = 11;
    private static final double SOFT = 6;
    private static final int FADING = 4;

    /** What a name is of, which says how it is set. */
    enum Role {
        GROUP(13, true),
        /** A group around others that are shown as groups. */
        AROUND(13, true),
        NODE(12, false),
        /** A node whose box the name stands on. */
        ON_BOX(11.5, false),
        SUM(11, false);

        private final double size;
        private final boolean bold;

        Role(double size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        /** The style on a screen of one pixel to the unit. */
        TextStyle style() {
            return style(size, 1);
        }

        private TextStyle style(double height, double scale) {
            float em = (float) (height / scale);
            return bold ? TextStyle.bold(em) : TextStyle.regular(em);
        }
    }

    /** The room that lines take, with their upper edge at 0 and centred on 0. */
    static Rectangle2D room(Role role, List<String> lines, String under) {
        double width = lines.stream().mapToDouble(role.style()::widthOf).max().orElse(0);
        double height = lines.size() * role.style().leading();
        if (!under.isEmpty()) {
            var small = TextStyle.regular((float) UNDER);
            width = Math.max(width, small.widthOf(under));
            height += small.leading();
        }
        return new Rectangle2D.Double(-width / 2, 0, width, height);
    }

    void paint(Surface surface, Theme theme, double scale) {
        if (role != Role.ON_BOX) {
            plate(surface, theme, scale);
        }
        var style = role.style(role.size, scale);
        double x = box.getCenterX() / scale;
        double y = box.getY() / scale;
        for (var line : lines) {
            surface.text(line, x, baseline(y, style), style, colour(theme), Surface.Anchor.MIDDLE);
            y += style.leading();
        }
        if (!under.isEmpty()) {
            var small = TextStyle.regular((float) (UNDER / scale));
            surface.text(under, x, baseline(y, small), small, theme.muted(), Surface.Anchor.MIDDLE);
        }
    }

    private static double baseline(double top, TextStyle style) {
        return top + (style.leading() + style.capHeight()) / 2;
    }

    private Colour colour(Theme theme) {
        return role == Role.SUM || role == Role.AROUND ? theme.muted() : theme.text();
    }

    /** What lies under a name fades out towards it, so that it can be read without standing on a board. */
    private void plate(Surface surface, Theme theme, double scale) {
        var ground =
                tint == null ? theme.plate() : Contrast.blend(theme.onCanvas(tint), theme.plate(), Ground.tint(theme));
        for (int step = 0; step < FADING; step++) {
            double reach = SOFT * (FADING - step - 1) / FADING;
            var plate = new RoundRectangle2D.Double(
                    (box.getX() - reach) / scale,
                    (box.getY() - reach / 2) / scale,
                    (box.getWidth() + 2 * reach) / scale,
                    (box.getHeight() + reach) / scale,
                    2 * SOFT / scale,
                    2 * SOFT / scale);
            surface.fill(plate, ground, 0.3);
        }
    }
}
