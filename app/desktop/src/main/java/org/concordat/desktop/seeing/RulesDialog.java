package org.concordat.desktop.seeing;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.view.Look;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.View;
import org.concordat.desktop.canvas.Seeing;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.VerticalPanel;
import org.concordat.diagram.styling.RuleChoices;
import org.concordat.diagram.styling.Values;
import org.jspecify.annotations.Nullable;

/** The style rules of a view, shown on the canvas while they are made. OK is one step, Cancel none. Belongs to the event thread. */
public final class RulesDialog extends JDialog {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 620;
    private static final int HIGHEST = 620;

    private final transient Seeing seeing;
    private final transient Desk desk;
    private transient RuleChoices choices;
    private transient Values values;
    private final transient Look before;
    private final transient List<RuleCard> rules = new ArrayList<>();
    private final JPanel cards = new VerticalPanel(new MigLayout("insets 0, gapy 10, wrap 1", "[grow,fill]"));

    private RulesDialog(Window owner, Desk desk, Seeing seeing, RuleChoices choices, Values values) {
        super(owner, Texts.get("rules"), ModalityType.DOCUMENT_MODAL);
        this.seeing = seeing;
        this.desk = desk;
        this.choices = choices;
        this.values = values;
        before = seeing.look();
        var content = new JPanel(new BorderLayout());
        content.add(head(), BorderLayout.NORTH);
        var scroll = new JScrollPane(
                cards, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        Labels.styled(cards, "border: 4,16,4,16");
        content.add(scroll);
        content.add(foot(), BorderLayout.SOUTH);
        setContentPane(content);
        before.rules().forEach(this::addCard);
        if (rules.isEmpty()) {
            addCard(null);
        }
        getRootPane()
                .registerKeyboardAction(
                        e -> cancel(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                cancel();
            }
        });
    }

    /** Opens beside the canvas; returns when it is closed. */
    public static void open(Component parent, Desk desk, Seeing seeing) {
        EventThread.require();
        seeing.view().ifPresent(view -> {
            var owner = SwingUtilities.getWindowAncestor(parent);
            var dialog = new RulesDialog(owner, desk, seeing, choices(desk, seeing, view), values(desk, seeing));
            seeing.onMeasured(dialog::offerMeasured);
            dialog.fit();
            // To the left, so that most of the drawing and its legend stay in sight.
            dialog.setLocation(owner.getX() + Scale.of(16), parent.getLocationOnScreen().y + Scale.of(24));
            dialog.setVisible(true);
            seeing.onMeasured(() -> {});
        });
    }

    private static RuleChoices choices(Desk desk, Seeing seeing, View view) {
        return new RuleChoices(desk.network(), view, desk.vocabulary(), seeing.measured());
    }

    private static Values values(Desk desk, Seeing seeing) {
        return new Values(desk.vocabulary(), seeing.measured());
    }

    /** Measures are taken behind the event thread; rules can go by them as soon as they are there. */
    private void offerMeasured() {
        seeing.view().ifPresent(view -> {
            choices = choices(desk, seeing, view);
            values = values(desk, seeing);
            rules.forEach(card -> card.editor().offer(choices, values));
        });
    }

    private JComponent head() {
        var head = new JPanel(new MigLayout("insets 16 16 10 16, gapy 4, wrap 1", "[grow,fill]"));
        head.add(Labels.styled(Labels.wrapped(Texts.get("rules.help")), "foreground: $Concordat.muted"), "wmin 0");
        return head;
    }

    private JComponent foot() {
        var foot = new JPanel(new MigLayout("insets 10 16 14 16, gapx 8", "[][grow][][]"));
        var add = Labels.link(Texts.get("rule.add"), () -> addCard(null));
        add.setIcon(Icons.of("add"));
        var ok = Labels.button(Texts.get("ok"), this::accept);
        foot.add(add);
        foot.add(Labels.button(Texts.get("cancel"), this::cancel), "skip 1, sg b");
        foot.add(ok, "sg b");
        getRootPane().setDefaultButton(ok);
        return foot;
    }

    private void addCard(@Nullable StyleRule rule) {
        var card = new RuleCard(new RuleEditor(choices, values, rule, this::preview));
        card.onMove(by -> move(card, by));
        card.onRemove(() -> remove(card));
        rules.add(card);
        cards.add(card);
        number();
        fit();
        card.editor().first().requestFocusInWindow();
    }

    private void remove(RuleCard card) {
        rules.remove(card);
        cards.remove(card);
        if (rules.isEmpty()) {
            addCard(null);
        }
        number();
        preview();
    }

    /** The keyboard stays where it is on the card. */
    private void move(RuleCard card, int by) {
        int place = rules.indexOf(card) + by;
        rules.remove(card);
        rules.add(place, card);
        cards.setComponentZOrder(card, place);
        number();
        preview();
        cards.scrollRectToVisible(card.getBounds());
    }

    private void number() {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).setPlace(i == 0, i == rules.size() - 1);
        }
    }

    private void fit() {
        cards.revalidate();
        // Keeps its size if it can, as a list that is open on it would close.
        if (!isDisplayable()) {
            pack();
        }
        setSize(Scale.of(WIDTH), Math.min(Scale.of(HIGHEST), getPreferredSize().height + Scale.of(40)));
        validate();
        repaint();
    }

    private Look look() {
        return before.withRules(rules.stream()
                .map(card -> card.editor().rule())
                .flatMap(Optional::stream)
                .toList());
    }

    private void preview() {
        fit();
        seeing.preview(look());
    }

    private void accept() {
        seeing.show(look());
        dispose();
    }

    private void cancel() {
        seeing.endPreview();
        dispose();
    }
}
