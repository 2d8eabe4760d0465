package org.concordat.desktop.creating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Document;
import org.concordat.desktop.theme.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A quiet line beneath a field in which a name is typed: it tells of a node that is called so already, and leads there. It never stands
 * in the way. Belongs to the event thread.
 */
public final class NamesakeLine extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(NamesakeLine.class);
    private static final int SHORTEST = 3;

    private final transient Document document;
    private final JTextArea text = Labels.wrapped("");
    private final JButton show;
    private transient List<Node> namesakes = List.of();

    /**
     * A line that says nothing yet.
     *
     * @param shown told the node to lead to
     * @param use told the node to take instead of the one that is being named; null if that is not offered
     */
    public NamesakeLine(Document document, Consumer<NodeId> shown, @Nullable Consumer<NodeId> use) {
        super(new MigLayout("insets 2 6 2 6, gapx 4, hidemode 3", "[grow,fill][][]"));
        this.document = document;
        Labels.styled(text, "background: null; font: -1; foreground: $Concordat.warning");
        show = Labels.link(WORDS.get("namesake.show"), () -> first().ifPresent(shown));
        show.setFocusable(false);
        add(text, "wmin 0");
        add(show);
        if (use != null) {
            var take = Labels.link(WORDS.get("namesake.use"), () -> first().ifPresent(use));
            take.setFocusable(false);
            add(take);
        }
        setVisible(false);
    }

    private Optional<NodeId> first() {
        return namesakes.stream().map(Node::id).findFirst();
    }

    /** Tells of the nodes that are called as somebody has typed for another one. @param named the other one as it stands, or a new node */
    public void look(Node named, String typed) {
        namesakes =
                typed.strip().length() < SHORTEST ? List.of() : document.names().namesakes(named, typed);
        setVisible(!namesakes.isEmpty());
        namesakes.stream().findFirst().ifPresent(this::tell);
        revalidate();
    }

    private void tell(Node node) {
        var name = node.get(Core.NAME, "");
        var words = WORDS.format("namesake", LinkingReasons.a(node.type()), name);
        text.setText(namesakes.size() == 1 ? words : WORDS.format("namesake.more", words, namesakes.size() - 1));
    }

    /** What it says; empty for nothing. */
    public String words() {
        return isVisible() ? text.getText() : "";
    }
}
