package org.concordat.desktop.help;

import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.concordat.api.network.Element;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.desktop.desk.Desk;

/**
 * Opens the help of types from the panels of one window. Belongs to the event thread.
 *
 * @param within a component of the window
 */
public record Explaining(Desk desk, JComponent within) {

    public void explain(ElementType type) {
        explain(Optional.of(type));
    }

    /** Explains a type, or that of the first element that is selected, or whatever was explained last. */
    public void explain(Optional<? extends ElementType> type) {
        var selected = desk.selection().get().stream()
                .map(desk.network()::element)
                .flatMap(Stream::ofNullable)
                .map(Element::type)
                .findFirst();
        TypeHelp.open(
                SwingUtilities.getWindowAncestor(within),
                desk.careModels(),
                desk.icons(),
                type.<ElementType>map(given -> given).or(() -> selected));
    }
}
