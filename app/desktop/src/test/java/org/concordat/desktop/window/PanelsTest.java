package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.plaf.basic.BasicHTML;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.findings.Findings;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.creating.RecentTypes;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.findings.FindingsPanel;
import org.concordat.desktop.inspector.Inspector;
import org.concordat.desktop.palette.Palette;
import org.concordat.desktop.selection.Selection;
import org.concordat.desktop.theme.Look;
import org.concordat.desktop.theme.TypeIcons;
import org.concordat.desktop.tree.NetworkTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The panels together, laid out without a display. */
class PanelsTest {

    private static final String MARKUP = "<html><b>Trust</b><img src='http://example.org/x.png'>";

    private final CareModels careModels = CareModels.of(List.of());
    private final Document document = new Document(Content.empty(MARKUP, MARKUP));
    private final Selection selection = new Selection();
    private final Desk desk = new Desk(document, careModels, selection, new TypeIcons(careModels), text -> {});
    private final Node trust = named(Node.of(Organisations.PROVIDER));
    private final Node partnership = named(Node.of(Partnerships.PARTNERSHIP));
    private final Link link = Link.of(LinkType.placeholder("test.joins"), trust.id(), partnership.id());

    PanelsTest() {
        document.apply(new AddNode(trust));
        document.apply(new AddNode(partnership));
        document.apply(new AddLink(link));
    }

    private static Node named(Node node) {
        return node.with(Core.NAME, MARKUP).with(Core.SOURCES, List.of(Source.of(MARKUP, MARKUP)));
    }

    @BeforeAll
    static void look() throws Exception {
        OnEventThread.run(Look.LIGHT::install);
    }

    private List<JComponent> panels(List<? extends ElementId> selected) {
        selection.set(selected);
        var findings = new FindingsPanel(desk, f -> {}, (f, x) -> {});
        findings.show(new Findings(
                List.of(new Finding("T-01", Severity.ERROR, MARKUP, MARKUP, List.of(), List.of())), List.of(MARKUP)));
        return List.of(
                new Inspector(desk),
                new NetworkTree(desk, id -> {}),
                new Palette(desk, new RecentTypes(), t -> {}, t -> {}, t -> {}),
                findings);
    }

    @Test
    void whatAUserWroteIsNeverReadAsHtml() throws Exception {
        var selections = List.of(
                List.<ElementId>of(), List.of(trust.id()), List.of(link.id()), List.of(trust.id(), partnership.id()));
        var read = OnEventThread.get(() -> selections.stream()
                .flatMap(ids -> panels(ids).stream())
                .flatMap(PanelsTest::readAsHtml)
                .toList());

        assertThat(read).isEmpty();
    }

    @Test
    void theLooksOfAllTypesCanBeDrawn() throws Exception {
        var icons = OnEventThread.get(() -> careModels.vocabulary().nodeTypes().stream()
                .map(desk.icons()::of)
                .filter(icon -> icon.getIconWidth() > 0)
                .count());

        assertThat(icons).isEqualTo(careModels.vocabulary().nodeTypes().size());
    }

    @Test
    void everyTypeOfNodeCanBeInspected() throws Exception {
        var shown = OnEventThread.get(() -> {
            var inspected = new ArrayList<Node>();
            try (var inspector = new Inspector(desk)) {
                for (var type : careModels.vocabulary().nodeTypes()) {
                    var node = Node.of(type);
                    document.apply(new AddNode(node));
                    selection.set(List.of(node.id()));
                    inspected.add(node);
                }
            }
            return inspected;
        });

        assertThat(shown).hasSize(careModels.vocabulary().nodeTypes().size());
    }

    @Test
    void anInspectorThatSleepsShowsNothingUntilItIsWoken() throws Exception {
        var texts = OnEventThread.get(() -> {
            try (var inspector = Inspector.asleep(desk)) {
                long before = fields(inspector);
                inspector.wake();
                return List.of(before, fields(inspector));
            }
        });

        assertThat(texts.get(0)).isZero();
        assertThat(texts.get(1)).isPositive();
    }

    @Test
    void anInspectorThatSleepsIsWokenByASelection() throws Exception {
        var fields = OnEventThread.get(() -> {
            try (var inspector = Inspector.asleep(desk)) {
                selection.set(List.of(trust.id()));
                return fields(inspector);
            }
        });

        assertThat(fields).isPositive();
    }

    private static long fields(Container container) {
        return Stream.of(container.getComponents())
                .mapToLong(c -> c instanceof JTextField ? 1 : c instanceof Container inner ? fields(inner) : 0)
                .sum();
    }

    @Test
    void closedPanelsLeaveNoListenerBehind() throws Exception {
        int subscribers = document.subscriberCount();
        OnEventThread.run(() -> {
            for (int i = 0; i < 50; i++) {
                new Inspector(desk).close();
                new NetworkTree(desk, id -> {}).close();
            }
        });

        assertThat(document.subscriberCount()).isEqualTo(subscribers);
        assertThat(selection.subscriberCount()).isZero();
    }

    /** The components that show HTML, among them those that only paint the lines of lists and trees. */
    private static Stream<String> readAsHtml(Component component) {
        var self = isHtml(component) ? Stream.of(component.toString()) : Stream.<String>empty();
        var children = component instanceof Container c ? Stream.of(c.getComponents()) : Stream.<Component>empty();
        return Stream.concat(
                Stream.concat(self, children.flatMap(PanelsTest::readAsHtml)), painted(component).stream());
    }

    private static boolean isHtml(Component component) {
        return component instanceof JComponent c && c.getClientProperty(BasicHTML.propertyKey) != null;
    }

    private static List<String> painted(Component component) {
        if (component instanceof JList<?> list) {
            return lines(list);
        }
        return component instanceof JTree tree ? lines(tree) : List.of();
    }

    private static <E> List<String> lines(JList<E> list) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < list.getModel().getSize(); i++) {
            var item = list.getModel().getElementAt(i);
            readAsHtml(list.getCellRenderer().getListCellRendererComponent(list, item, i, false, false))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<String> lines(JTree tree) {
        var lines = new ArrayList<String>();
        for (int row = 0; row < tree.getRowCount(); row++) {
            tree.expandRow(row);
            var twig = tree.getPathForRow(row).getLastPathComponent();
            readAsHtml(tree.getCellRenderer().getTreeCellRendererComponent(tree, twig, false, true, false, row, false))
                    .forEach(lines::add);
        }
        return lines;
    }
}
