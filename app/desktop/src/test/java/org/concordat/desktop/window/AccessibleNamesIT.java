package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import org.concordat.desktop.canvas.CanvasProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a screen reader has something to say of everything that can be used. */
class AccessibleNamesIT {

    @TempDir
    private Path folder;

    private final Set<String> nameless = new TreeSet<>();

    @Test
    void everythingThatCanBeUsedHasAName() throws Exception {
        try (var scenes = new Scenes(folder)) {
            scenes.visit(this::look);
        }

        assertThat(nameless).isEmpty();
    }

    private void look(String scene, Container seen) {
        Scenes.within(seen, JComponent.class)
                .filter(component -> isUsed(component) && name(component).isBlank())
                .forEach(component -> nameless.add(scene + ": " + path(component)));
    }

    private static boolean isUsed(JComponent component) {
        return component instanceof AbstractButton
                || CanvasProbe.isGround(component)
                || component.isFocusable()
                        && (component instanceof JTextComponent
                                || component instanceof JList
                                || component instanceof JTree
                                || component instanceof JTable
                                || component instanceof JComboBox
                                || component instanceof JSlider
                                || component instanceof JSpinner
                                || component instanceof JTabbedPane);
    }

    private static String name(JComponent component) {
        var name = component.getAccessibleContext().getAccessibleName();
        return name == null ? "" : name;
    }

    /** Where a component is, from the nearest of our own classes on. */
    private static String path(Component component) {
        var path = new StringBuilder(component.getClass().getSimpleName());
        for (Container at = component.getParent(); at != null; at = at.getParent()) {
            if (at.getClass().getName().startsWith("org.concordat")) {
                return path.insert(0, at.getClass().getName() + " / ").toString();
            }
        }
        return path.toString();
    }
}
