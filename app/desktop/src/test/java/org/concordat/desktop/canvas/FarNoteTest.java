package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javax.swing.JComponent;
import org.concordat.core.document.Document;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.selection.Selection;
import org.concordat.diagram.figure.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FarNoteTest {

    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 700;
    private static final double FAR = 0.1;

    private final Crowd crowd = Crowd.gathered();
    private final Document document = crowd.document();
    private CanvasModel model;
    private Camera camera;
    private Board board;
    private FarNote note;

    @BeforeEach
    void open() throws Exception {
        var shown = get(() -> new CanvasModel(document, crowd.view, Sketch.CARE_MODELS, new Selection()));
        model = shown;
        var looking = new Camera(shown.projection().graph().getView(), 1);
        camera = looking;
        board = get(() -> new Board(shown, looking, Theme.LIGHT));
        OnEventThread.run(() -> control().setSize(WIDTH, HEIGHT));
        note = get(() -> Arrays.stream(control().getComponents())
                .filter(FarNote.class::isInstance)
                .map(FarNote.class::cast)
                .findFirst()
                .orElseThrow());
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(() -> {
            board.close();
            model.close();
        });
    }

    private static <T> T get(Callable<T> what) throws Exception {
        return OnEventThread.get(what);
    }

    private JComponent control() {
        return board.getGraphControl();
    }

    /** Paints the canvas once, as a window would. */
    private void frame() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setClip(0, 0, WIDTH, HEIGHT);
        control().paint(graphics);
        graphics.dispose();
    }

    private void lookFromAfar() throws Exception {
        OnEventThread.run(() -> camera.zoomTo(FAR, new Point2D.Double()));
        while (!get(() -> {
            frame();
            return note.isVisible();
        })) {
            Thread.onSpinWait();
        }
    }

    @Test
    void nearThereIsNone() throws Exception {
        OnEventThread.run(() -> {
            camera.zoomTo(1, new Point2D.Double());
            frame();
        });

        assertThat(get(note::isVisible)).isFalse();
    }

    @Test
    void fromAfarItSaysWhatIsAddedUp() throws Exception {
        lookFromAfar();

        assertThat(get(() -> note.getAccessibleContext().getAccessibleName()))
                .startsWith("Flows added up by GP group: 1,380 flows in 23 lines");
    }

    @Test
    void itGoesWhenOneComesNearer() throws Exception {
        lookFromAfar();

        OnEventThread.run(() -> {
            camera.zoomTo(1, new Point2D.Double());
            frame();
        });

        assertThat(get(note::isVisible)).isFalse();
    }

    @Test
    void itStandsInTheLowerLeftCornerWhateverTheSize() throws Exception {
        lookFromAfar();
        int before = get(() -> note.getY() + note.getHeight());

        OnEventThread.run(() -> {
            control().setSize(WIDTH, HEIGHT - 150);
            frame();
        });

        assertThat(before).isBetween(HEIGHT - 40, HEIGHT);
        assertThat(get(() -> before - (note.getY() + note.getHeight()))).isEqualTo(150);
        assertThat(get(note::getX)).isBetween(0, 40);
    }

    @Test
    void itsWordsArePaintedOnAPlate() throws Exception {
        lookFromAfar();

        var image = get(() -> {
            var painted = new BufferedImage(note.getWidth(), note.getHeight(), BufferedImage.TYPE_INT_RGB);
            note.paint(painted.createGraphics());
            return painted;
        });

        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(Arrays.stream(pixels).map(rgb -> rgb & 0xFFFFFF))
                .contains(Theme.LIGHT.plate().rgb(), Theme.LIGHT.text().rgb());
    }
}
