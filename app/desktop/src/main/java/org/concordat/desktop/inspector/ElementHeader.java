package org.concordat.desktop.inspector;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.recasting.Recasts;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;

/** What is selected: the type and the name of an element, the ends of a link, or how many there are. */
final class ElementHeader extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int MOST_VIEWS = 4;

    private final transient Desk desk;
    private final transient Ways ways;

    ElementHeader(Desk desk, Digest digest, Ways ways) {
        super(new MigLayout("insets 14 16 12 16, gapy 4, hidemode 3", "[grow,fill]"));
        this.desk = desk;
        this.ways = ways;
        var first = digest.first();
        if (digest.count() > 1) {
            addCount(digest);
        } else {
            addType(first);
            if (first instanceof Link link) {
                addEnds(link);
            }
            addViews(first.id());
        }
    }

    /** What stands there while many elements are looked through. */
    static JPanel looking(int count) {
        var panel = new JPanel(new MigLayout("insets 14 16 12 16, gapy 4, wrap 1", "[grow,fill]"));
        panel.add(Labels.heading(TextForm.WORDS.format("elements", count)));
        panel.add(Labels.muted(TextForm.WORDS.get("elements.looking")), "wmin 0");
        return panel;
    }

    private void addCount(Digest digest) {
        add(Labels.heading(TextForm.WORDS.format("elements", digest.count())), "wrap");
        add(Labels.wrapped(TypeCounts.inWords(digest.types())), "wmin 0, wrap");
        add(
                Labels.styled(
                        Labels.wrapped(TextForm.WORDS.get("elements.common")),
                        "background: null; font: -1; foreground: $Concordat.muted"),
                "wmin 0");
    }

    private void addType(Element element) {
        var type = element.type();
        var kind =
                Labels.heading(type.isPlaceholder() ? TextForm.WORDS.format("placeholder", type.id()) : type.label());
        kind.setIcon(desk.icons().of(type));
        kind.setIconTextGap(8);
        kind.setToolTipText(Tips.of(type.help()));
        add(kind, "wmin 0, split 3");
        add(
                Labels.tool(
                        Icons.of("help"),
                        TextForm.WORDS.get("type.explain"),
                        () -> ways.explain().accept(type)),
                "growx 0");
        var change =
                Labels.link(TextForm.WORDS.get("type.change"), () -> recasts().changeType());
        change.setToolTipText(Tips.of(TextForm.WORDS.get("type.change.help")));
        add(change, "growx 0, wrap");
    }

    private void addEnds(Link link) {
        var ends = new JPanel(new MigLayout("insets 0, gapx 6, gapy 0, wrap 2", "[][grow,fill]"));
        ends.add(Labels.muted(TextForm.WORDS.get("from.end")));
        ends.add(end(link.from()), "wmin 0, growx 0");
        ends.add(Labels.muted(TextForm.WORDS.get("to.end")));
        ends.add(end(link.to()), "wmin 0, growx 0");
        add(ends, "wmin 0, wrap");
        var reverse =
                Labels.button(TextForm.WORDS.get("reverse"), () -> recasts().reverse());
        reverse.setToolTipText(Tips.of(TextForm.WORDS.get("reverse.help")));
        add(reverse, "growx 0, gaptop 4");
        if (!allowed(link)) {
            var remark = Labels.wrapped(TextForm.WORDS.get("direction.wrong"));
            Labels.styled(remark, "background: null; font: -1; foreground: $Concordat.warning");
            add(remark, "newline, wmin 0");
        }
    }

    /** Asks in the middle of the window. */
    private Recasts recasts() {
        var window = SwingUtilities.getWindowAncestor(this);
        return new Recasts(desk, window == null ? this : window);
    }

    /** The views that show the element; a click goes there. */
    private void addViews(ElementId id) {
        var views = desk.document().viewsShowing(id);
        var line = new JPanel(new MigLayout("insets 0, gapx 2, gapy 0, wrap 1"));
        line.add(Labels.muted(TextForm.WORDS.get(views.isEmpty() ? "views.none" : "views")));
        views.entrySet().stream().limit(MOST_VIEWS).forEach(view -> {
            var button = Labels.link(view.getValue(), () -> ways.toView().accept(view.getKey(), id));
            button.setToolTipText(Tips.of(TextForm.WORDS.get("views.help")));
            line.add(button, "wmin 0");
        });
        if (views.size() > MOST_VIEWS) {
            line.add(Labels.muted(TextForm.WORDS.format("views.more", views.size() - MOST_VIEWS)));
        }
        add(line, "wmin 0, newline");
    }

    private JButton end(NodeId id) {
        var button = Labels.link(desk.names().of(id), () -> desk.selection().set(List.of(id)));
        button.setToolTipText(Tips.of(TextForm.WORDS.get("end.help")));
        return button;
    }

    private boolean allowed(Link link) {
        var from = desk.network().node(link.from());
        var to = desk.network().node(link.to());
        return from == null || to == null || desk.vocabulary().allows(link.type(), from.type(), to.type());
    }
}
