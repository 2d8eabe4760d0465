package org.concordat.desktop.welcome;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.theme.Look;
import org.concordat.desktop.theme.Scale;
import org.concordat.diagram.figure.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sample networks side by side; their pictures are painted behind the event thread, to which this belongs. */
final class SampleCards extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SampleCards.class);
    /** Sharp on screens with two pixels to the point as well. */
    private static final int FINE = 2;

    private final transient Workspace workspace;
    private final transient Executor background;
    private final transient Map<Path, SampleCard> cards = new LinkedHashMap<>();

    SampleCards(Offer offer, Workspace workspace, Executor background, Beginnings beginnings) {
        super(new MigLayout("insets 0, gap 10, wrap 2"));
        this.workspace = workspace;
        this.background = background;
        setOpaque(false);
        for (var file : offer.samples()) {
            var card = new SampleCard(file, () -> beginnings.open(file));
            cards.put(file, card);
            add(card, "sg card, w " + Scale.of(SampleCard.WIDTH + 16) + "!");
        }
    }

    /** Paints all pictures in the colours of the look that is on now. */
    void paintPictures() {
        var theme = Look.current() == Look.DARK ? Theme.DARK : Theme.LIGHT;
        int width = FINE * Scale.of(SampleCard.WIDTH);
        int height = FINE * Scale.of(SampleCard.HEIGHT);
        cards.forEach((file, card) -> background.execute(() -> {
            try {
                var picture = SamplePicture.of(file, workspace, theme, width, height);
                SwingUtilities.invokeLater(() -> card.show(picture));
            } catch (UnusableFileException e) {
                LOG.warn("No picture of {}: {}", file, e.getMessage());
            }
        }));
    }
}
