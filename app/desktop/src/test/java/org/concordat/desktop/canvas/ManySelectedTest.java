package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import com.mxgraph.view.mxGraph;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.concordat.api.core.Contracts;
import org.concordat.api.view.Box;
import org.concordat.diagram.figure.Theme;
import org.junit.jupiter.api.Test;

class ManySelectedTest {

    private final Sketch sketch = new Sketch();
    private final BufferedImage image = new BufferedImage(800, 300, BufferedImage.TYPE_INT_RGB);

    private int marked(Rectangle2D sight) {
        var model = new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);
        var graphics = image.createGraphics();
        graphics.clipRect(0, 0, 800, 300);
        var camera = new Camera(new mxGraph().getView(), 1);
        var cells = model.projection().elements().map(model.projection()::cell).toArray();
        ManySelected.of(cells).paint(new Marks(graphics, camera, Theme.LIGHT, model.drawing()).rough(), sight);
        model.close();
        return (int) Arrays.stream(image.getRGB(0, 0, 800, 300, null, 0, 800))
                .filter(rgb -> (rgb & 0xffffff) != 0)
                .count();
    }

    @Test
    void nodesAreFramedAndLinksTraced() {
        marked(new Rectangle2D.Double(0, 0, 800, 300));

        var box = sketch.box(sketch.contract.id());
        assertThat(image.getRGB((int) box.x(), (int) box.centreY()) & 0xffffff).isNotZero();
        assertThat(image.getRGB(350, (int) box.centreY()) & 0xffffff).isNotZero();
        assertThat(image.getRGB((int) box.centreX(), (int) box.centreY()) & 0xffffff)
                .isZero();
    }

    @Test
    void nothingIsMarkedThatIsOutOfSight() {
        assertThat(marked(new Rectangle2D.Double(2_000, 2_000, 800, 300))).isZero();
    }

    @Test
    void veryManyNodesAreTinted() {
        for (int i = 0; i < 2_500; i++) {
            sketch.draw(Contracts.CONTRACT, "c" + i, Box.of(i % 100 * 8, i / 100 * 8, 6, 6));
        }

        marked(new Rectangle2D.Double(0, 0, 800, 300));

        var box = sketch.box(sketch.contract.id());
        assertThat(image.getRGB((int) box.centreX(), (int) box.centreY()) & 0xffffff)
                .isNotZero();
    }
}
