package org.concordat.desktop.welcome;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.workspace.Workspace;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;

/**
 * A network as a small picture of its first view.
 *
 * @param title of the network
 */
record SamplePicture(String title, BufferedImage image) {

    /**
     * Reads and paints a network; takes a while, so not on the event thread.
     *
     * @param width in pixels of the screen
     */
    static SamplePicture of(Path file, Workspace workspace, Theme theme, int width, int height)
            throws UnusableFileException {
        var content = workspace.read(file).content();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(theme.canvas().rgb()));
        graphics.fillRect(0, 0, width, height);
        content.views().stream().findFirst().ifPresent(view -> {
            var network = NetworkSnapshot.of(content.nodes(), content.links());
            var options = PictureOptions.standard().withTheme(theme);
            Picture.of(network, view, workspace.careModels(), options).paint(graphics, width, height);
        });
        graphics.dispose();
        return new SamplePicture(content.settings().title(), image);
    }
}
