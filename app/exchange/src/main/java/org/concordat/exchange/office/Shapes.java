package org.concordat.exchange.office;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Pen;
import org.concordat.exchange.office.Placing.Emu;
import org.concordat.exchange.office.Recording.Filled;
import org.jspecify.annotations.Nullable;

/** Writes shapes as DrawingML, each with an id of its own. For one slide. */
final class Shapes {

    private static final double EMU_LEAST_LINE = 3_175;
    private static final int OPAQUE = 100_000;

    /** Says that a shape adds nothing for who cannot see it. */
    private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private static final String DECORATIVE_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    private final Markup out;
    private final Placing placing;
    private final Ids ids;

    /** Counts the shapes of one slide. */
    static final class Ids {

        private int last;

        /** @param last the highest id so far */
        Ids(int last) {
            this.last = last;
        }

        int next() {
            return ++last;
        }
    }

    Shapes(Placing placing, Ids ids) {
        this.out = new Markup();
        this.placing = placing;
        this.ids = ids;
    }

    /** What was written so far. */
    String xml() {
        return out.toString();
    }

    void beginGroup(String name, Rectangle2D box) {
        beginGroup(name, "", box);
    }

    /** @param description for those who do not see it; empty if its shapes say all */
    void beginGroup(String name, String description, Rectangle2D box) {
        out.start("p:grpSp").start("p:nvGrpSpPr");
        if (description.isEmpty()) {
            out.empty("p:cNvPr", "id", ids.next(), "name", name);
        } else {
            out.empty("p:cNvPr", "id", ids.next(), "name", name, "descr", description);
        }
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

    private void corner(String offset, String extent, Emu emu) {
        out.empty(offset, "x", emu.x(), "y", emu.y());
        out.empty(extent, "cx", emu.width(), "cy", emu.height());
    }

    /** A shape with its text. @return its id */
    int shape(String name, String description, Form form, @Nullable Filled fill, @Nullable Pen line, Lettering text) {
        int id = ids.next();
        out.start("p:sp").start("p:nvSpPr");
        out.empty("p:cNvPr", "id", id, "name", name, "descr", description);
        out.empty("p:cNvSpPr").empty("p:nvPr").end();
        out.start("p:spPr");
        frame(form.box());
        geometry(form);
        fill(fill);
        line(line, "");
        out.end();
        text.write(out, placing);
        out.end();
        return id;
    }

    /** Text on the slide itself. */
    void textBox(String name, Rectangle2D box, @Nullable Filled fill, Lettering text) {
        out.start("p:sp").start("p:nvSpPr");
        out.empty("p:cNvPr", "id", ids.next(), "name", name);
        out.empty("p:cNvSpPr", "txBox", 1).empty("p:nvPr").end();
        out.start("p:spPr");
        frame(box);
        preset("rect");
        fill(fill);
        out.start("a:ln").empty("a:noFill").end().end();
        text.write(out, placing);
        out.end();
    }

    /** Text that stands at the top of its box. */
    void textBox(String name, Rectangle2D box, List<TextOnSlide> paragraphs) {
        out.start("p:sp").start("p:nvSpPr");
        out.empty("p:cNvPr", "id", ids.next(), "name", name);
        out.empty("p:cNvSpPr", "txBox", 1).empty("p:nvPr").end();
        out.start("p:spPr");
        frame(box);
        preset("rect");
        out.empty("a:noFill").end();
        out.start("p:txBody");
        out.start("a:bodyPr", "wrap", "square", "lIns", 0, "tIns", 0, "rIns", 0, "bIns", 0, "anchor", "t");
        out.empty("a:noAutofit").end();
        out.empty("a:lstStyle");
        paragraphs.forEach(paragraph -> paragraph.write(out));
        out.end().end();
    }

    /** A drawing without words or meaning of its own; all paths have one colour and one pen. */
    void ornament(String name, List<Filled> fills, List<Recording.Drawn> lines) {
        var box = new Rectangle2D.Double();
        box.setRect(Ornaments.bounds(fills, lines));
        out.start("p:sp").start("p:nvSpPr");
        out.start("p:cNvPr", "id", ids.next(), "name", name);
        out.start("a:extLst").start("a:ext", "uri", DECORATIVE);
        out.empty("adec:decorative", "xmlns:adec", DECORATIVE_NAMESPACE, "val", 1);
        out.end().end().end();
        out.empty("p:cNvSpPr").empty("p:nvPr").end();
        out.start("p:spPr");
        frame(box);
        out.start("a:custGeom")
                .empty("a:avLst")
                .empty("a:gdLst")
                .empty("a:ahLst")
                .empty("a:cxnLst");
        out.empty("a:rect", "l", 0, "t", 0, "r", "r", "b", "b").start("a:pathLst");
        fills.forEach(fill -> path(fill.shape(), box, "stroke", "0"));
        lines.forEach(line -> path(line.shape(), box, "fill", "none"));
        out.end().end();
        fill(fills.isEmpty() ? null : fills.get(0));
        line(lines.isEmpty() ? null : lines.get(0).pen(), "");
        out.end().end();
    }

    /** A picture of the slide's package. */
    void picture(String name, String relation, Rectangle2D box) {
        out.start("p:pic").start("p:nvPicPr");
        out.empty("p:cNvPr", "id", ids.next(), "name", name, "descr", name);
        out.empty("p:cNvPicPr").empty("p:nvPr").end();
        out.start("p:blipFill").empty("a:blip", "r:embed", relation);
        out.start("a:stretch").empty("a:fillRect").end().end();
        out.start("p:spPr");
        frame(box);
        preset("rect");
        out.end().end();
    }

    /** A line from shape to shape. */
    void connector(
            String name,
            String description,
            Course course,
            int fromId,
            int toId,
            Pen pen,
            String head,
            boolean doubled) {
        out.start("p:cxnSp").start("p:nvCxnSpPr");
        out.empty("p:cNvPr", "id", ids.next(), "name", name, "descr", description);
        out.start("p:cNvCxnSpPr");
        out.empty("a:stCxn", "id", fromId, "idx", course.from().index());
        out.empty("a:endCxn", "id", toId, "idx", course.to().index());
        out.end().empty("p:nvPr").end();
        out.start("p:spPr");
        course.write(out, placing);
        // Programs that know no double lines draw a broad one, which in dashes would be louder than all else.
        boolean isDouble = doubled && pen.dashes().isEmpty();
        line(isDouble ? pen(pen, 1.6 * pen.width() + 1.2) : pen, head, isDouble ? "dbl" : "sng");
        out.end().end();
    }

    private static Pen pen(Pen like, double width) {
        return new Pen(like.colour(), width, like.dashes(), like.opacity());
    }

    private void frame(Rectangle2D box) {
        out.start("a:xfrm");
        corner("a:off", "a:ext", placing.of(box));
        out.end();
    }

    private void preset(String name) {
        out.start("a:prstGeom", "prst", name).empty("a:avLst").end();
    }

    private void geometry(Form form) {
        if (form.preset() == null) {
            path(form);
            return;
        }
        out.start("a:prstGeom", "prst", form.preset()).start("a:avLst");
        form.adjusts().forEach((name, value) -> out.empty("a:gd", "name", name, "fmla", "val " + value));
        out.end().end();
    }

    private void path(Form form) {
        var box = form.box();
        long width = placing.of(box).width();
        long height = placing.of(box).height();
        out.start("a:custGeom").empty("a:avLst").start("a:gdLst");
        for (var site : form.sites()) {
            long x = placing.length(site.at().getX() - box.getX());
            long y = placing.length(site.at().getY() - box.getY());
            out.empty("a:gd", "name", "connsiteX" + site.index(), "fmla", "*/ " + x + " w " + width);
            out.empty("a:gd", "name", "connsiteY" + site.index(), "fmla", "*/ " + y + " h " + height);
        }
        out.end().empty("a:ahLst").start("a:cxnLst");
        for (var site : form.sites()) {
            out.start("a:cxn", "ang", site.angle());
            out.empty("a:pos", "x", "connsiteX" + site.index(), "y", "connsiteY" + site.index());
            out.end();
        }
        out.end().empty("a:rect", "l", 0, "t", 0, "r", "r", "b", "b").start("a:pathLst");
        path(form.path(), box);
        out.end().end();
    }

    private void path(Shape shape, Rectangle2D box, Object... attributes) {
        var emu = placing.of(box);
        var all = new Object[attributes.length + 4];
        System.arraycopy(new Object[] {"w", emu.width(), "h", emu.height()}, 0, all, 0, 4);
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        out.start("a:path", all);
        double[] at = new double[6];
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points("a:moveTo", box, at, 1);
                case PathIterator.SEG_LINETO -> points("a:lnTo", box, at, 1);
                case PathIterator.SEG_QUADTO -> points("a:quadBezTo", box, at, 2);
                case PathIterator.SEG_CUBICTO -> points("a:cubicBezTo", box, at, 3);
                default -> out.empty("a:close");
            }
        }
        out.end();
    }

    private void points(String element, Rectangle2D box, double[] at, int count) {
        out.start(element);
        for (int i = 0; i < count; i++) {
            long x = placing.length(at[2 * i] - box.getX());
            long y = placing.length(at[2 * i + 1] - box.getY());
            out.empty("a:pt", "x", x, "y", y);
        }
        out.end();
    }

    private void fill(@Nullable Filled fill) {
        if (fill == null) {
            out.empty("a:noFill");
        } else {
            solid(out, fill.colour(), fill.opacity());
        }
    }

    static void solid(Markup out, Colour colour, double opacity) {
        out.start("a:solidFill").start("a:srgbClr", "val", colour.hex().substring(1));
        if (opacity < 1) {
            out.empty("a:alpha", "val", Math.round(opacity * OPAQUE));
        }
        out.end().end();
    }

    private void line(@Nullable Pen pen, String head) {
        line(pen, head, "sng");
    }

    private void line(@Nullable Pen pen, String head, String compound) {
        if (pen == null) {
            out.start("a:ln").empty("a:noFill").end();
            return;
        }
        long width = Math.round(Math.max(EMU_LEAST_LINE, pen.width() * placing.scale()));
        out.start("a:ln", "w", width, "cap", "rnd", "cmpd", compound);
        solid(out, pen.colour(), pen.opacity());
        out.empty("a:prstDash", "val", dash(pen)).empty("a:round");
        if (!head.isEmpty()) {
            var size = pen.width() <= 2.5 ? "lg" : "med";
            out.empty("a:tailEnd", "type", head, "w", size, "len", size);
        }
        out.end();
    }

    private static String dash(Pen pen) {
        var dashes = pen.dashes();
        if (dashes.isEmpty()) {
            return "solid";
        }
        return dashes.size() > 2 ? "dashDot" : dashes.get(0) < 1 ? "sysDot" : "dash";
    }
}
