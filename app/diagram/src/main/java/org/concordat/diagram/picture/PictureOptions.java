package org.concordat.diagram.picture;

import java.util.List;
import org.concordat.diagram.figure.Theme;

/**
 * What a picture shall be like.
 *
 * @param zoom as how large the view is shown, 1 for 100 %; from afar a large view is added up, as in the window. Heading and legend do not grow with it
 * @param scale pixels to a unit of the picture in a bitmap; SVG and PDF have hardly a need of it
 * @param padding the empty border, in units
 * @param legend whether the types and statuses that occur are explained below
 * @param title whether the name of the view stands above
 * @param transparent whether the ground is left out
 * @param footer lines below all, such as the day and the source
 */
public record PictureOptions(
        Theme theme,
        double zoom,
        double scale,
        double padding,
        boolean legend,
        boolean title,
        boolean transparent,
        List<String> footer) {

    /** @throws IllegalArgumentException unless zoom and scale are above 0 and the padding is not below 0 */
    public PictureOptions {
        footer = List.copyOf(footer);
        if (!(zoom > 0 && zoom <= 100)) {
            throw new IllegalArgumentException("Not a zoom between 0 and 100: " + zoom);
        }
        if (!(scale > 0 && scale <= 100)) {
            throw new IllegalArgumentException("Not a scale between 0 and 100: " + scale);
        }
        if (!(padding >= 0 && padding <= 10_000)) {
            throw new IllegalArgumentException("Not a padding between 0 and 10,000: " + padding);
        }
    }

    /** Light, at 100 %, one pixel to a unit, a border of 24, the drawing alone. */
    public static PictureOptions standard() {
        return new PictureOptions(Theme.LIGHT, 1, 1, 24, false, false, false, List.of());
    }

    public PictureOptions withTheme(Theme newTheme) {
        return new PictureOptions(newTheme, zoom, scale, padding, legend, title, transparent, footer);
    }

    public PictureOptions withZoom(double newZoom) {
        return new PictureOptions(theme, newZoom, scale, padding, legend, title, transparent, footer);
    }

    public PictureOptions withScale(double newScale) {
        return new PictureOptions(theme, zoom, newScale, padding, legend, title, transparent, footer);
    }

    public PictureOptions withPadding(double newPadding) {
        return new PictureOptions(theme, zoom, scale, newPadding, legend, title, transparent, footer);
    }

    public PictureOptions withLegend(boolean nowWithLegend) {
        return new PictureOptions(theme, zoom, scale, padding, nowWithLegend, title, transparent, footer);
    }

    public PictureOptions withTitle(boolean nowWithTitle) {
        return new PictureOptions(theme, zoom, scale, padding, legend, nowWithTitle, transparent, footer);
    }

    public PictureOptions asTransparent(boolean nowTransparent) {
        return new PictureOptions(theme, zoom, scale, padding, legend, title, nowTransparent, footer);
    }

    public PictureOptions withFooter(List<String> lines) {
        return new PictureOptions(theme, zoom, scale, padding, legend, title, transparent, lines);
    }
}
