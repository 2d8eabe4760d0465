package org.concordat.desktop.tree;

import java.awt.Component;
import javax.swing.JTree;
import javax.swing.tree.DefaultTreeCellRenderer;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TypeIcons;
import org.jspecify.annotations.Nullable;

/** How a line of the tree looks. */
final class TwigRenderer extends DefaultTreeCellRenderer {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(TwigRenderer.class);

    private final transient TypeIcons icons;

    TwigRenderer(TypeIcons icons) {
        this.icons = icons;
        Labels.asWritten(this);
        setIconTextGap(Scale.of(6));
    }

    @Override
    public Component getTreeCellRendererComponent(
            JTree tree, Object value, boolean selected, boolean open, boolean leaf, int row, boolean focused) {
        super.getTreeCellRendererComponent(tree, "", selected, open, leaf, row, focused);
        setIcon(null);
        setText(text(value));
        if (value instanceof Twig.OfNode node) {
            setIcon(icons.of(node.type()));
        } else if (value instanceof Twig.OfLink link) {
            setIcon(icons.of(link.type()));
        }
        return this;
    }

    private static @Nullable String text(Object value) {
        if (value instanceof Twig.OfType typed) {
            return WORDS.format("type", typed.label(), typed.count());
        }
        return value instanceof Twig twig ? twig.label() : null;
    }
}
