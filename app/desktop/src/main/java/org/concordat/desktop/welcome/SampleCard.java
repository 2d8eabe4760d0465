package org.concordat.desktop.welcome;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.nio.file.Path;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** A sample network as a small picture with its title; a click or Enter opens it. */
final class SampleCard extends JButton {

    private static final long serialVersionUID = 1L;
    static final int WIDTH = 250;
    static final int HEIGHT = 132;

    private transient @Nullable SamplePicture picture;

    SampleCard(Path file, Runnable open) {
        title(stem(file));
        setToolTipText(Tips.of(file.toString()));
        setIcon(new Frame());
        setHorizontalTextPosition(SwingConstants.CENTER);
        setVerticalTextPosition(SwingConstants.BOTTOM);
        setVerticalAlignment(SwingConstants.TOP);
        setIconTextGap(Scale.of(6));
        Labels.styled(this, "arc: 8; margin: 6,6,6,6; background: $Concordat.surface");
        addActionListener(e -> open.run());
    }

    /** What the file is called while its title is not known. */
    private static String stem(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('-', ' ');
    }

    void show(SamplePicture now) {
        picture = now;
        if (!now.title().isBlank()) {
            title(now.title());
            setToolTipText(Tips.of(now.title()));
        }
        repaint();
    }

    /** Over two lines if it is long. */
    private void title(String text) {
        setText(Tips.wrapped(text, WIDTH - 8, "center"));
        getAccessibleContext().setAccessibleName(text);
    }

    private final class Frame implements Icon {

        @Override
        public void paintIcon(@Nullable Component component, Graphics graphics, int x, int y) {
            var g = (Graphics2D) graphics.create();
            g.setColor(UIManager.getColor("Concordat.field"));
            g.fillRect(x, y, getIconWidth(), getIconHeight());
            if (picture != null) {
                g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
                g.drawImage(picture.image(), x, y, getIconWidth(), getIconHeight(), null);
            }
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return Scale.of(WIDTH);
        }

        @Override
        public int getIconHeight() {
            return Scale.of(HEIGHT);
        }
    }
}
