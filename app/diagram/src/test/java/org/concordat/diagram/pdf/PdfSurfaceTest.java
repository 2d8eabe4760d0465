package org.concordat.diagram.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.PlainText;
import org.concordat.diagram.text.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSurfaceTest {

    private static final Rectangle2D BOUNDS = new Rectangle2D.Double(-5, 0, 400, 100);
    private static final Colour INK = new Colour(0x102030);
    private static final TextStyle STYLE = TextStyle.regular(20);

    private static PDDocument document(Rectangle2D bounds, Consumer<Surface> painter) throws IOException {
        return Loader.loadPDF(Pixels.pdf(bounds, painter));
    }

    private static String text(Consumer<Surface> painter) throws IOException {
        try (var document = document(BOUNDS, painter)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static Consumer<Surface> words(String words) {
        return surface -> surface.text(words, 10, 50, STYLE, INK, Surface.Anchor.START);
    }

    @Test
    void aUnitIsA96thOfAnInch() throws IOException {
        try (var document = document(BOUNDS, surface -> {})) {
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isEqualTo(300);
            assertThat(page.getHeight()).isEqualTo(75);
        }
    }

    @Test
    void aPictureBeyondWhatProgramsShowIsMadeSmaller() throws IOException {
        try (var document = document(new Rectangle2D.Double(0, 0, 200_000, 100_000), surface -> {})) {
            assertThat(document.getPage(0).getMediaBox())
                    .extracting(PDRectangle::getWidth, PDRectangle::getHeight)
                    .containsExactly(14_400f, 7_200f);
        }
    }

    @Test
    void wordsCanBeCopied() throws IOException {
        assertThat(text(words("Café – St Mary's & Co <1>"))).isEqualTo("Café – St Mary's & Co <1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مستشفى",
                "בית חולים",
                "病院と診療所",
                "สุขภาพ",
                "नमस्ते",
                "\uD83C\uDFE5\uD83D\uDE00",
                "\uD83D\uDC69\u200D\u2695\uFE0F",
                "e\u0301\u0308\u0327\u0316",
                "Trust مستشفى 12 (North)",
                "a\u0000b\u0007c\u009Fd",
                "\uD800 lone \uDC00",
                "\uFFFE\uFFFF\uFFFC",
                "\u202Eright to left",
                "\u00A0",
                "   ",
                "\t\n\r",
                ""
            })
    void anyNameIsWritten(String name) throws IOException {
        var pdf = Pixels.pdf(BOUNDS, words(name));

        var screen = Pixels.of(BOUNDS, 2, words(PlainText.line(name)));
        assertThat(Pixels.difference(screen, Pixels.of(pdf, 2))).isLessThan(0.03);
    }

    @Test
    void aVeryLongNameIsWritten() throws IOException {
        assertThat(text(words("long ".repeat(10_000))).length()).isBetween(4_000, PlainText.LONGEST);
    }

    @Test
    void lettersOfEveryScriptCanBeWritten() {
        var letters = new StringBuilder();
        assertThat(Pixels.pdf(BOUNDS, surface -> {
                    for (int letter = 0; letter < 0x30000; letter += 7) {
                        letters.appendCodePoint(letter);
                        if (letters.length() > 2_000) {
                            words(letters.toString()).accept(surface);
                            letters.setLength(0);
                        }
                    }
                }))
                .isNotEmpty();
    }

    @Test
    void lettersOfAnotherScriptCanBeCopied() throws IOException {
        assertThat(text(words("病院"))).isEqualTo("病院");
    }

    @Test
    void theFontOfTheScreenIsInTheFile() throws IOException {
        try (var document = document(BOUNDS, words("Trust"))) {
            var font = font(document);
            assertThat(font.getName()).matches("[A-Z]{6}\\+Inter-Regular.*");
            assertThat(font.isEmbedded()).isTrue();
        }
    }

    private static PDFont font(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        return resources.getFont(resources.getFontNames().iterator().next());
    }

    @Test
    void onlyTheLettersInUseAreInTheFile() {
        assertThat(Pixels.pdf(BOUNDS, words("Trust")).length).isLessThan(8_000);
    }

    @Test
    void aFontOfTheSystemKeepsItsName() {
        assertThat(new EmbeddedFont(new Font(Font.SANS_SERIF, Font.BOLD, 1_000)).subsetName())
                .matches("[A-Z]{6}\\+[A-Za-z0-9-]+");
    }

    @Test
    void anOpacityIsKept() throws IOException {
        var box = new Rectangle2D.Double(0, 0, 400, 100);
        Consumer<Surface> painter = surface -> surface.fill(box, new Colour(0), 0.25);

        assertThat(Pixels.of(Pixels.pdf(BOUNDS, painter), 1).getRGB(50, 50) & 0xFF)
                .isBetween(190, 192);
    }

    @Test
    void anImageStandsInItsPlaceUnsmoothed() throws IOException {
        var image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xFFFF0000);
        var place = new Rectangle2D.Double(15, 20, 40, 40);

        var pixels = Pixels.of(Pixels.pdf(BOUNDS, surface -> surface.image(image, place)), 1);

        assertThat(List.of(pixels.getRGB(30, 40), pixels.getRGB(50, 40), pixels.getRGB(30, 70)))
                .containsExactly(0xFFFF0000, 0xFFFFFFFF, 0xFFFFFFFF);
    }

    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pages = new PdfDocument(out, "Contracts")) {
            pages.page(BOUNDS, "Overview", "3 nodes").close();
        }
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Contracts");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void theElementsAreToldToWhoCannotSeeThem() throws IOException {
        try (var document = document(BOUNDS, surface -> {
            surface.push(Group.NODES);
            surface.push(Group.element("node", "n1", "St Mary's", "Practice"));
            words("St Mary's").accept(surface);
            surface.pop();
            surface.pop();
        })) {
            var layer = only(only(only(document.getDocumentCatalog().getStructureTreeRoot())));
            assertThat(layer.getTitle()).isEqualTo("Nodes");
            assertThat(only(layer).getAlternateDescription()).isEqualTo("St Mary's. Practice");
            assertThat(only(layer).getKids()).containsExactly(0);
        }
    }

    @Test
    void eachOfSeveralPagesHasABookmarkAndAPartOfItsOwn() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pages = new PdfDocument(out, "Care")) {
            for (var name : List.of("Contracts", "Governance")) {
                try (var page = pages.page(BOUNDS, name, "")) {
                    page.push(Group.element("node", "n1", name, ""));
                    words(name).accept(page);
                    page.pop();
                }
            }
        }
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var bookmark = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(bookmark.getTitle()).isEqualTo("Contracts");
            assertThat(bookmark.getNextSibling().findDestinationPage(document)).isEqualTo(document.getPage(1));
            var whole = only(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(whole.getKids())
                    .extracting(part -> ((PDStructureElement) part).getTitle())
                    .containsExactly("Contracts", "Governance");
            assertThat(document.getPage(1).getStructParents()).isEqualTo(1);
        }
    }

    @Test
    void aFontThatSeveralPagesUseIsEmbeddedOnce() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pages = new PdfDocument(out, "Care")) {
            for (int i = 0; i < 2; i++) {
                try (var page = pages.page(BOUNDS, "Page", "")) {
                    words("Sandwell").accept(page);
                }
            }
        }
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(font(document.getPage(1))).isSameAs(font(document.getPage(0)));
        }
    }

    private static COSStream font(PDPage page) throws IOException {
        var resources = page.getResources();
        var name = resources.getFontNames().iterator().next();
        return resources.getFont(name).getFontDescriptor().getFontFile3().getCOSObject();
    }

    private static PDStructureElement only(PDStructureNode parent) {
        assertThat(parent.getKids()).hasSize(1);
        return (PDStructureElement) parent.getKids().get(0);
    }

    @Test
    void aPlaceThatIsNoNumberIsRefused() {
        var nowhere = new Line2D.Double(Double.NaN, 0, 1, 1);

        assertThatThrownBy(() -> Pixels.pdf(BOUNDS, surface -> surface.draw(nowhere, Pen.solid(INK, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0004, 12, -0.5, 100.125, 1e15, -1e-12})
    void numbersAreWrittenInFull(double number) {
        assertThat(Content.number(number)).matches("-?\\d+(\\.\\d*[1-9])?");
        assertThat(Double.parseDouble(Content.number(number))).isBetween(number - 0.0006, number + 0.0006);
    }
}
