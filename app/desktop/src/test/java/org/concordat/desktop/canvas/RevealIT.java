package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLightLaf;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JFrame;
import org.concordat.api.core.Organisations;
import org.concordat.api.view.Box;
import org.concordat.desktop.OnEventThread;
import org.concordat.diagram.figure.Theme;
import org.junit.jupiter.api.Test;

/** Going to something in a view that is opened for it. */
class RevealIT {

    private static final long PATIENCE_SECONDS = 20;

    @Test
    void whatIsFoundInAViewThatIsJustOpenedIsSeenFromNear() throws Exception {
        var sketch = new Sketch();
        sketch.draw(Organisations.PROVIDER, "Far away", Box.of(90_000, 70_000, 160, 56));
        FlatLightLaf.setup();
        var canvas = OnEventThread.get(
                () -> new Canvas(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection, Theme.LIGHT));
        var window = OnEventThread.get(() -> {
            var frame = new JFrame();
            canvas.reveal(sketch.group.id());
            frame.add(canvas);
            frame.setSize(900, 600);
            frame.setVisible(true);
            return frame;
        });

        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (OnEventThread.get(canvas::zoom) < 1 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        OnEventThread.run(() -> {
            assertThat(canvas.zoom()).isEqualTo(1);
            window.dispose();
            canvas.close();
        });
    }
}
