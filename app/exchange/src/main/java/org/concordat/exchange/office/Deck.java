package org.concordat.exchange.office;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.concordat.diagram.text.PlainText;
import org.jspecify.annotations.Nullable;

/** A presentation that slides are put into. For one thread. */
final class Deck implements AutoCloseable {

    private static final Dimension WIDE = new Dimension(960, 540);
    private static final double MARGIN = 28;
    private static final double SOURCE_LINE = 18;

    private final XMLSlideShow show;

    private Deck(XMLSlideShow show) {
        this.show = show;
    }

    /** @param template whose look it takes; null for our own, which is plain */
    static Deck from(@Nullable Path template) throws IOException {
        if (template == null) {
            var show = new XMLSlideShow();
            show.setPageSize(WIDE);
            PlainLook.giveTo(show);
            return new Deck(show);
        }
        var show = Layouts.read(template);
        for (int i = show.getSlides().size() - 1; i >= 0; i--) {
            show.removeSlide(i);
        }
        return new Deck(show);
    }

    /** A slide with its title. */
    Slide slide(String title) {
        return slide(Layouts.of(show, SlideLayout.TITLE_ONLY), title, "");
    }

    /** The first slide. @param subtitle left out where the layout has no place for it */
    Slide titleSlide(String title, String subtitle) {
        return slide(Layouts.of(show, SlideLayout.TITLE), title, subtitle);
    }

    private Slide slide(XSLFSlideLayout layout, String title, String subtitle) {
        var slide = show.createSlide(layout);
        boolean titled = false;
        for (var placeholder : List.of(slide.getPlaceholders())) {
            if (!titled && Layouts.isTitle(placeholder)) {
                placeholder.setText(PlainText.line(title));
                titled = true;
            } else if (!subtitle.isEmpty() && placeholder.getTextType() == Placeholder.SUBTITLE) {
                placeholder.setText(PlainText.line(subtitle));
            } else {
                slide.removeShape(placeholder);
            }
        }
        return new Slide(slide);
    }

    /** Where a drawing may stand: below the title, above the source line. In points. */
    Rectangle2D body() {
        var page = show.getPageSize();
        double top = List.of(Layouts.of(show, SlideLayout.TITLE_ONLY).getPlaceholders()).stream()
                .filter(Layouts::isTitle)
                .map(XSLFShape::getAnchor)
                .filter(anchor -> anchor != null && anchor.getMaxY() < page.getHeight() / 2)
                .mapToDouble(Rectangle2D::getMaxY)
                .max()
                .orElse(MARGIN);
        double foot = page.getHeight() - MARGIN / 2 - SOURCE_LINE;
        return new Rectangle2D.Double(MARGIN, top + 6, page.getWidth() - 2 * MARGIN, foot - top - 12);
    }

    /** Where the source line stands. In points. */
    Rectangle2D sourceLine() {
        var page = show.getPageSize();
        return new Rectangle2D.Double(
                MARGIN, page.getHeight() - MARGIN / 2 - SOURCE_LINE, page.getWidth() - 2 * MARGIN, SOURCE_LINE);
    }

    /** Writes it with a day for a date, so that equal decks are equal bytes. The stream stays open. */
    void write(String title, LocalDate day, OutputStream out) throws IOException {
        OfficeFile.write(show, title, day, out);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
