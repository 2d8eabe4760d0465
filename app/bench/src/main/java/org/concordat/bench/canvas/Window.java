package org.concordat.bench.canvas;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Dimension;
import javax.swing.JFrame;
import javax.swing.JPanel;

/** A window without a frame, 1600 by 1000 pixels inside, that is shown before there is anything in it. */
final class Window implements AutoCloseable {

    private static final Dimension SIZE = new Dimension(1_600, 1_000);

    private final JFrame frame;

    Window() {
        frame = EventThread.get(() -> {
            FlatLightLaf.setup();
            var shown = new JFrame("Canvas");
            shown.setUndecorated(true);
            shown.setContentPane(new JPanel());
            shown.getContentPane().setPreferredSize(SIZE);
            shown.pack();
            shown.setVisible(true);
            return shown;
        });
        EventThread.settle();
    }

    /** Opens a peer; on the event thread. */
    void show(Peer peer) {
        frame.setContentPane(peer.open());
        frame.validate();
        peer.fit();
    }

    @Override
    public void close() {
        EventThread.run(frame::dispose);
    }
}
