package org.concordat.desktop.canvas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.desktop.OnEventThread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much of a large drawing exists for a screen reader that does not ask. */
class AccessibleDiagramTest {

    private static final int MANY = 10_000;

    private AccessibleDiagram diagram;

    @BeforeEach
    void open() throws Exception {
        diagram = OnEventThread.get(() -> new AccessibleDiagram(new JPanel(), new Row()));
    }

    @Test
    void countingMakesNoChildren() throws Exception {
        OnEventThread.run(() -> {
            assertThat(diagram.getAccessibleChildrenCount()).isEqualTo(MANY);
            assertThat(diagram.made()).isZero();
        });
    }

    @Test
    void askingForOneChildMakesOne() throws Exception {
        OnEventThread.run(() -> {
            assertThat(diagram.getAccessibleAt(new Point(77, 0))).isSameAs(diagram.getAccessibleChild(77));
            assertThat(diagram.made()).isOne();
        });
    }

    @Test
    void thePlaceOfAChildMakesNoOther() throws Exception {
        OnEventThread.run(() -> {
            var last =
                    Objects.requireNonNull(diagram.getAccessibleChild(MANY - 1)).getAccessibleContext();
            assertThat(last.getAccessibleIndexInParent()).isEqualTo(MANY - 1);
            assertThat(diagram.made()).isOne();
        });
    }

    /** Nodes a pixel apart, of a network that has forgotten them. */
    private static final class Row implements Readable {

        private final List<ElementId> nodes = IntStream.range(0, MANY)
                .<ElementId>mapToObj(i -> new NodeId(String.format("n%05d", i)))
                .toList();

        @Override
        public Network network() {
            return new Document(Content.empty("", "")).network();
        }

        @Override
        public Vocabulary vocabulary() {
            return CareModels.of(List.of()).vocabulary();
        }

        @Override
        public Collection<ElementId> elements() {
            return nodes;
        }

        @Override
        public @Nullable Rectangle bounds(ElementId element) {
            return new Rectangle(nodes.indexOf(element), 0, 1, 1);
        }

        @Override
        public @Nullable ElementId at(Point point) {
            return nodes.get(point.x);
        }

        @Override
        public @Nullable NodeId groupOf(NodeId node) {
            return null;
        }

        @Override
        public @Nullable Holding holding(NodeId node) {
            return null;
        }

        @Override
        public boolean isSelected(ElementId element) {
            return false;
        }

        @Override
        public List<ElementId> selected() {
            return List.of();
        }

        @Override
        public void select(Collection<ElementId> elements) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void goTo(ElementId element) {
            throw new UnsupportedOperationException();
        }
    }
}
