package org.concordat.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.style.Colour;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.core.caremodel.CareModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContrastTest {

    private static final Colour WHITE = Colour.of("#FFFFFF");
    private static final Colour BLACK = Colour.of("#000000");

    static Stream<Arguments> nhsPaletteInBothThemes() {
        return Stream.of(
                        "#003087", "#005EB8", "#0072CE", "#41B6E6", "#009639", "#ED8B00", "#E8EDEE", "#FFB81C",
                        "#330072", "#AE2573", "#425563")
                .map(Colour::of)
                .flatMap(colour -> Stream.of(Arguments.of(colour, Theme.LIGHT), Arguments.of(colour, Theme.DARK)));
    }

    @ParameterizedTest
    @MethodSource("nhsPaletteInBothThemes")
    void linesStandOutFromCanvas(Colour colour, Theme theme) {
        assertThat(Contrast.ratio(theme.onCanvas(colour), theme.canvas())).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("nhsPaletteInBothThemes")
    void namesAndCaptionsOnFillsPassInEveryStatus(Colour colour, Theme theme) {
        for (StatusLook look : StatusLook.values()) {
            for (boolean frame : new boolean[] {false, true}) {
                NodeFigure figure = figure(colour, look, frame);
                NodeColours colours = NodeColours.of(figure, theme);
                Colour seen = Contrast.blend(colours.fill(), theme.canvas(), colours.opacity());
                assertThat(Contrast.ratio(colours.text(), seen)).as(look.name()).isGreaterThanOrEqualTo(4.5);
                assertThat(Contrast.ratio(colours.caption(), seen))
                        .as(look.name())
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nhsPaletteInBothThemes")
    void nodesStandOutByFillOrByBorder(Colour colour, Theme theme) {
        for (StatusLook look : StatusLook.values()) {
            NodeColours colours = NodeColours.of(figure(colour, look, false), theme);
            Colour seen = Contrast.blend(colours.fill(), theme.canvas(), colours.opacity());
            double best =
                    Math.max(Contrast.ratio(seen, theme.canvas()), Contrast.ratio(colours.line(), theme.canvas()));
            assertThat(best).as(look.name()).isGreaterThanOrEqualTo(3);
        }
    }

    private static NodeFigure figure(Colour fill, StatusLook look, boolean frame) {
        NodeStyle style = NodeStyle.of(NodeShape.RECTANGLE, fill.hex(), "#FFFFFF");
        NodeFigure figure = NodeFigure.of(style, new Rectangle2D.Double(0, 0, 160, 56), "Trust")
                .withLook(look);
        return frame ? figure.asFrame() : figure;
    }

    /** The looks of the types of the core care model; any other type gets its colours by the same rules. */
    @ParameterizedTest
    @MethodSource("themes")
    void everyTypeStandsOutAndCanBeRead(Theme theme) {
        var vocabulary = CareModels.of(List.of()).vocabulary();
        for (var type : vocabulary.nodeTypes()) {
            var figure = NodeFigure.of(type.style(), new Rectangle2D.Double(0, 0, 160, 56), "Trust");
            var colours = NodeColours.of(figure, theme);
            var seen = Contrast.blend(colours.fill(), theme.canvas(), colours.opacity());
            var ground = figure.outline().labelBelow() ? theme.canvas() : seen;
            assertThat(Contrast.ratio(colours.text(), ground)).as(type.id()).isGreaterThanOrEqualTo(Contrast.TEXT);
            assertThat(Contrast.ratio(colours.icon(), seen)).as(type.id()).isGreaterThanOrEqualTo(Contrast.GRAPHICS);
        }
        for (var type : vocabulary.linkTypes()) {
            assertThat(Contrast.ratio(theme.onCanvas(type.style().line()), theme.canvas()))
                    .as(type.id())
                    .isGreaterThanOrEqualTo(Contrast.GRAPHICS);
        }
    }

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void signsOfThemesPass(Theme theme) {
        for (var sign : List.of(theme.selection(), theme.faded(), theme.muted(), theme.onCanvas(theme.failure()))) {
            assertThat(Contrast.ratio(sign, theme.canvas())).isGreaterThanOrEqualTo(Contrast.GRAPHICS);
        }
        assertThat(Contrast.ratio(theme.text(), theme.plate())).isGreaterThanOrEqualTo(Contrast.TEXT);
    }

    @Test
    void wordsOfThemesPass() {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            assertThat(Contrast.ratio(theme.text(), theme.canvas())).isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.ratio(theme.muted(), theme.plate())).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(Contrast.ratio(BLACK, WHITE)).isCloseTo(21, within(1e-9));
    }

    @Test
    void passingTextColourIsKept() {
        assertThat(Contrast.textOn(WHITE, Colour.of("#425563"))).isEqualTo(Colour.of("#425563"));
    }

    @Test
    void failingTextColourGivesWayToThePlainer() {
        assertThat(Contrast.textOn(Colour.of("#FFB81C"), WHITE)).isEqualTo(BLACK);
        assertThat(Contrast.textOn(Colour.of("#330072"), BLACK)).isEqualTo(WHITE);
    }

    @Test
    void colourThatStandsOutIsKept() {
        assertThat(Theme.LIGHT.onCanvas(Colour.of("#003087"))).isEqualTo(Colour.of("#003087"));
    }
}
