package org.concordat.exchange.office;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.diagram.surface.Pen;
import org.concordat.exchange.office.FreeForm.Contour;
import org.concordat.exchange.office.FreeForm.Use;
import org.concordat.exchange.office.Placing.Emu;
import org.concordat.exchange.office.Recording.Drawn;
import org.concordat.exchange.office.Recording.Filled;
import org.jspecify.annotations.Nullable;

/** Writes shapes of a slide as DrawingML, from the back to the front. */
final class Shapes {

    /** Says that a shape adds nothing for who cannot see it. */
    private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private static final String DECORATIVE_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    private final Markup out = new Markup();
    private final Placing placing;
    private final Slide slide;

    /** @param slide that they are for, which gives each its number */
    Shapes(Placing placing, Slide slide) {
        this.placing = placing;
        this.slide = slide;
    }

    /** What was written so far. */
    String xml() {
        return out.toString();
    }

    /** @param description for those who do not see it; empty if its shapes say all */
    void beginGroup(String name, String description, Rectangle2D box) {
        out.start("p:grpSp").start("p:nvGrpSpPr");
        called(name, description);
        out.empty("p:cNvGrpSpPr").empty("p:nvPr").end();
        var emu = placing.of(box);
        out.start("p:grpSpPr").start("a:xfrm");
        corner("a:off", "a:ext", emu);
        corner("a:chOff", "a:chExt", emu);
        out.end().end();
    }

    void endGroup() {
        out.end();
    }

    /** A shape with its text. @return its id */
    int shape(String name, String description, Form form, @Nullable Filled fill, @Nullable Pen line, Lettering text) {
        out.start("p:sp").start("p:nvSpPr");
        int id = called(name, description);
        out.empty("p:cNvSpPr").empty("p:nvPr").end();
        out.start("p:spPr");
        frame(form.box());
        form.write(out, placing);
        Ink.fill(out, fill);
        Ink.line(out, placing, line);
        out.end();
        text.write(out, placing);
        out.end();
        return id;
    }

    /** Text on the slide itself. */
    void textBox(String name, Rectangle2D box, @Nullable Filled fill, Lettering text) {
        beginTextBox(name, box, fill);
        text.write(out, placing);
        out.end();
    }

    /** Text that stands at the top of its box. */
    void textBox(String name, Rectangle2D box, List<TextOnSlide> paragraphs) {
        beginTextBox(name, box, null);
        out.start("p:txBody");
        out.start("a:bodyPr", "wrap", "square", "lIns", 0, "tIns", 0, "rIns", 0, "bIns", 0, "anchor", "t");
        out.empty("a:noAutofit").end();
        out.empty("a:lstStyle");
        paragraphs.forEach(paragraph -> paragraph.write(out));
        out.end().end();
    }

    private void beginTextBox(String name, Rectangle2D box, @Nullable Filled fill) {
        out.start("p:sp").start("p:nvSpPr");
        called(name, "");
        out.empty("p:cNvSpPr", "txBox", 1).empty("p:nvPr").end();
        out.start("p:spPr");
        frame(box);
        rectangle();
        Ink.fill(out, fill);
        Ink.line(out, placing, null);
        out.end();
    }

    /** A drawing without words or meaning of its own; all paths have one colour and one pen. */
    void ornament(String name, List<Filled> fills, List<Drawn> lines) {
        var box = Ornaments.bounds(fills, lines);
        out.start("p:sp").start("p:nvSpPr");
        out.start("p:cNvPr", "id", slide.nextId(), "name", name);
        out.start("a:extLst").start("a:ext", "uri", DECORATIVE);
        out.empty("adec:decorative", "xmlns:adec", DECORATIVE_NAMESPACE, "val", 1);
        out.end().end().end();
        out.empty("p:cNvSpPr").empty("p:nvPr").end();
        out.start("p:spPr");
        frame(box);
        var contours = Stream.concat(
                fills.stream().map(fill -> new Contour(fill.shape(), Use.FILL)),
                lines.stream().map(line -> new Contour(line.shape(), Use.LINE)));
        new FreeForm(box, contours.toList(), List.of()).write(out, placing);
        Ink.fill(out, fills.isEmpty() ? null : fills.get(0));
        Ink.line(out, placing, lines.isEmpty() ? null : lines.get(0).pen());
        out.end().end();
    }

    void picture(String name, Recording.Pixels pixels) {
        out.start("p:pic").start("p:nvPicPr");
        called(name, name);
        out.empty("p:cNvPicPr").empty("p:nvPr").end();
        out.start("p:blipFill").empty("a:blip", "r:embed", slide.picture(pixels.image()));
        out.start("a:stretch").empty("a:fillRect").end().end();
        out.start("p:spPr");
        frame(pixels.place());
        rectangle();
        out.end().end();
    }

    /** A line from shape to shape, by their ids. */
    void connector(Connector connector, int from, int to) {
        var course = connector.course();
        out.start("p:cxnSp").start("p:nvCxnSpPr");
        called(connector.link().name(), connector.link().description());
        out.start("p:cNvCxnSpPr");
        out.empty("a:stCxn", "id", from, "idx", course.from().index());
        out.empty("a:endCxn", "id", to, "idx", course.to().index());
        out.end().empty("p:nvPr").end();
        out.start("p:spPr");
        course.write(out, placing);
        connector.link().writeLine(out, placing);
        out.end().end();
    }

    /** @return the id */
    private int called(String name, String description) {
        int id = slide.nextId();
        if (description.isEmpty()) {
            out.empty("p:cNvPr", "id", id, "name", name);
        } else {
            out.empty("p:cNvPr", "id", id, "name", name, "descr", description);
        }
        return id;
    }

    private void frame(Rectangle2D box) {
        out.start("a:xfrm");
        corner("a:off", "a:ext", placing.of(box));
        out.end();
    }

    private void corner(String offset, String extent, Emu emu) {
        out.empty(offset, "x", emu.x(), "y", emu.y());
        out.empty(extent, "cx", emu.width(), "cy", emu.height());
    }

    private void rectangle() {
        out.start("a:prstGeom", "prst", "rect").empty("a:avLst").end();
    }
}
