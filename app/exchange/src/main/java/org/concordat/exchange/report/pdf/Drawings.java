package org.concordat.exchange.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.diagram.picture.Artwork;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.exchange.report.html.Markup;
import org.concordat.exchange.report.html.Setting;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The drawings of a report, each as an object of the page that is painted as vectors when the page is. */
final class Drawings implements Setting, FSObjectDrawerFactory {

    private static final String NUMBER = "data-drawing";
    private final List<Artwork> all = new ArrayList<>();
    private final Typefaces typefaces;

    Drawings(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public void draw(Markup markup, Artwork artwork, int number) {
        all.add(artwork);
        artwork.paint(new Lettering(typefaces));
        var room = Room.of(artwork);
        var size = "width:" + room.width(artwork) + "px;height:" + room.height(artwork) + "px";
        var said = artwork.title() + ". " + artwork.description();
        markup.begin("object", NUMBER, String.valueOf(number), "style", size, "alt", said)
                .end();
    }

    @Override
    public boolean isOnPaper() {
        return true;
    }

    @Override
    public String kindOf(Artwork artwork) {
        return Room.of(artwork).kind();
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element e) {
        var artwork = all.get(Integer.parseInt(e.getAttribute(NUMBER)) - 1);
        return (element, x, y, width, height, device, context, dotsPerPixel) ->
                draw(artwork, x, y, (double) width / dotsPerPixel, (double) height / dotsPerPixel, device);
    }

    @Override
    public boolean isReplacedObject(Element e) {
        return e.hasAttribute(NUMBER);
    }

    private @Nullable Map<Shape, String> draw(
            Artwork artwork, double x, double y, double width, double height, OutputDevice device) {
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width,
                (float) height,
                graphics -> paint(artwork, graphics, width, height));
        return null;
    }

    private void paint(Artwork artwork, Graphics2D graphics, double width, double height) {
        var bounds = artwork.bounds();
        double scale = Math.min(width / bounds.getWidth(), height / bounds.getHeight());
        ((PdfBoxGraphics2D) graphics).setFontTextDrawer(typefaces);
        graphics.scale(scale, scale);
        graphics.translate(-bounds.getX(), -bounds.getY());
        artwork.paint(new GraphicsSurface(graphics));
    }
}
