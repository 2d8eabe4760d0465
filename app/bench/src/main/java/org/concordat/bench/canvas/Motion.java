package org.concordat.bench.canvas;

import java.awt.Point;
import java.util.List;

/** Something that goes on for seconds, over the same closed path again and again. Belongs to the event thread. */
abstract sealed class Motion {

    private final String label;

    private Motion(String label) {
        this.label = label;
    }

    static List<Motion> all() {
        return List.of(new Panning("pan at 100 %", 1), new Panning("pan at 50 %", 0.5), new Zooming());
    }

    String label() {
        return label;
    }

    /** Puts a peer where the path begins. */
    abstract void begin(Peer peer);

    /** Takes a peer on. @param phase how far around the path, from 0 to 1 */
    abstract void go(Peer peer, double phase);

    private static final class Panning extends Motion {

        private static final int WIDTH = 1_600;
        private static final int HEIGHT = 600;

        private final double zoom;
        private Point at = new Point();

        Panning(String label, double zoom) {
            super(label);
            this.zoom = zoom;
        }

        @Override
        void begin(Peer peer) {
            peer.showMiddle();
            peer.zoomTo(zoom);
            at = new Point();
        }

        /** An eight lying on its side. */
        @Override
        void go(Peer peer, double phase) {
            double angle = 2 * Math.PI * phase;
            var to = new Point((int) (WIDTH * Math.sin(angle) / 2), (int) (HEIGHT * Math.sin(2 * angle) / 2));
            peer.pan(to.x - at.x, to.y - at.y);
            at = to;
        }
    }

    /** From all of the drawing to 100 % and back. */
    private static final class Zooming extends Motion {

        private double least = 1;

        Zooming() {
            super("zoom from fit to 100 % and back");
        }

        @Override
        void begin(Peer peer) {
            peer.fit();
            least = peer.zoom();
        }

        @Override
        void go(Peer peer, double phase) {
            peer.zoomTo(Math.pow(least, (1 + Math.cos(2 * Math.PI * phase)) / 2));
        }
    }
}
