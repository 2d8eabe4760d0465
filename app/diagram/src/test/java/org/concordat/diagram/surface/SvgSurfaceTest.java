package org.concordat.diagram.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.concordat.api.style.Colour;
import org.concordat.diagram.text.TextStyle;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgSurfaceTest {

    private static final String HOSTILE = "<&\"'\u0000\ud800]]>\uFFFF</text><script>";
    private static final Colour BLUE = Colour.of("#005EB8");

    private static String written(Consumer<Surface> painting) {
        StringWriter out = new StringWriter();
        try (SvgSurface svg = new SvgSurface(out, new Rectangle2D.Double(-5, 0, 200, 100.5), "Picture", "")) {
            painting.accept(svg);
        }
        return out.toString();
    }

    private static Element root(Consumer<Surface> painting) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(written(painting))));
        return document.getDocumentElement();
    }

    private static Element only(Element root, String name) {
        assertThat(root.getElementsByTagName(name).getLength()).isEqualTo(1);
        return (Element) root.getElementsByTagName(name).item(0);
    }

    @Test
    void hostileTextStaysText() throws Exception {
        Element root = root(s -> s.text(HOSTILE, 1, 2, TextStyle.bold(13), BLUE, Surface.Anchor.START));

        assertThat(only(root, "text").getTextContent()).isEqualTo("<&\"']]></text><script>");
    }

    @Test
    void hostileIdsAndTitlesAreWellFormed() throws Exception {
        Element root = root(s -> {
            s.push(Group.element("node", HOSTILE, HOSTILE, HOSTILE));
            s.pop();
        });

        assertThat(only(root, "g").getAttribute("id")).matches("[A-Za-z_][A-Za-z0-9_.-]*");
        assertThat(only(root, "desc").getTextContent()).isEqualTo("<&\"']]></text><script>");
    }

    @Test
    void imageIsWrittenIntoTheFileAsItIs() throws Exception {
        var image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB_PRE);
        image.setRGB(0, 0, 0x80204060);

        Element written = only(root(s -> s.image(image, new Rectangle2D.Double(10, 20, 4, 2))), "image");

        assertThat(written.getAttribute("width")).isEqualTo("4");
        String data = written.getAttributeNS("http://www.w3.org/1999/xlink", "href");
        byte[] png = Base64.getDecoder().decode(data.substring("data:image/png;base64,".length()));
        var read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(read.getRGB(0, 0)).isEqualTo(image.getRGB(0, 0));
        assertThat(read.getRGB(1, 0)).isZero();
    }

    @Test
    void sizeIsGivenTwice() throws Exception {
        Element root = root(s -> {});

        assertThat(root.getAttribute("width")).isEqualTo("200");
        assertThat(root.getAttribute("height")).isEqualTo("100.5");
        assertThat(root.getAttribute("viewBox")).isEqualTo("-5 0 200 100.5");
    }

    @Test
    void pictureHasTitle() throws Exception {
        assertThat(only(root(s -> {}), "title").getTextContent()).isEqualTo("Picture");
    }

    @Test
    void groupKeepsElementId() throws Exception {
        Element group = only(root(s -> s.push(Group.element("node", "org:ccg", "Sandwell CCG", "Commissioner"))), "g");

        assertThat(group.getAttribute("data-element")).isEqualTo("org:ccg");
        assertThat(group.getAttribute("id")).isEqualTo("node-org_ccg");
        assertThat(group.getAttribute("class")).isEqualTo("node");
    }

    @Test
    void sameIdIsNeverGivenTwice() {
        String svg = written(s -> {
            for (String id : List.of("a b", "a_b", "a b", "a_b.2")) {
                s.push(Group.element("node", id, "", ""));
                s.pop();
            }
        });

        assertThat(svg.lines()
                        .flatMap(l ->
                                Pattern.compile(" id=\"[^\"]*\"").matcher(l).results())
                        .map(r -> r.group())
                        .toList())
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void layersAreLayersInInkscape() throws Exception {
        Element layer = only(root(s -> s.push(Group.NODES)), "g");

        assertThat(layer.getAttribute("id")).isEqualTo("layer-nodes");
        assertThat(layer.getAttributeNS("http://www.inkscape.org/namespaces/inkscape", "groupmode"))
                .isEqualTo("layer");
    }

    @Test
    void colourAndOpacityAreApart() throws Exception {
        Element shape = only(root(s -> s.fill(new Ellipse2D.Double(0, 0, 10, 20), BLUE, 0.6)), "ellipse");

        assertThat(shape.getAttribute("fill")).isEqualTo("#005EB8");
        assertThat(shape.getAttribute("fill-opacity")).isEqualTo("0.6");
    }

    @Test
    void dashesAreAttributes() throws Exception {
        Pen pen = new Pen(BLUE, 1.25, List.of(0.1, 4.0), 1);
        Element line = only(root(s -> s.draw(new Line2D.Double(0, 0, 9, 9), pen)), "path");

        assertThat(line.getAttribute("stroke-dasharray")).isEqualTo("0.1 4");
        assertThat(line.getAttribute("stroke-width")).isEqualTo("1.25");
        assertThat(line.getAttribute("d")).isEqualTo("M0 0L9 9");
    }

    @Test
    void textIsAsWideAsItWasLaidOutInWhateverFont() throws Exception {
        var style = TextStyle.regular(12);
        Element text = only(root(s -> s.text("St Mary's", 10, 20, style, BLUE, Surface.Anchor.START)), "text");

        assertThat(Double.parseDouble(text.getAttribute("textLength")))
                .isBetween(style.widthOf("St Mary's") - 0.1, style.widthOf("St Mary's") + 0.1);
    }

    @Test
    void textIsSetInFontsEveryOfficeHas() throws Exception {
        Element text = only(
                root(s -> s.text(
                        "Trust", 1, 2, TextStyle.bold(13).inItalic().struckThrough(), BLUE, Surface.Anchor.MIDDLE)),
                "text");

        assertThat(text.getAttribute("font-family")).isEqualTo("Arial, Helvetica, sans-serif");
        assertThat(text.getAttribute("font-weight")).isEqualTo("bold");
        assertThat(text.getAttribute("font-style")).isEqualTo("italic");
        assertThat(text.getAttribute("text-decoration")).isEqualTo("line-through");
        assertThat(text.getAttribute("text-anchor")).isEqualTo("middle");
    }

    @Test
    void numbersDoNotFollowLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(SvgPath.number(-1234.056)).isEqualTo("-1234.06");
            assertThat(SvgPath.number(-0.004)).isEqualTo("0");
            assertThat(SvgPath.number(1e9)).isEqualTo("1000000000");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void closingEndsOpenGroups() throws Exception {
        assertThat(only(root(s -> s.push(Group.LINKS)), "g").getAttribute("id")).isEqualTo("layer-links");
    }

    @Test
    void curvesKeepTheirControlPoints() throws Exception {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.quadTo(1, 1, 2, 0);
        path.curveTo(3, 1, 4, 1, 5.5, 0);
        path.closePath();

        assertThat(only(root(s -> s.fill(path, BLUE)), "path").getAttribute("d"))
                .isEqualTo("M0 0Q1 1 2 0C3 1 4 1 5.5 0Z");
    }
}
