package org.concordat.desktop.seeing;

import java.awt.Component;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.desktop.canvas.Seeing;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.diagram.styling.RuleChoices;
import org.concordat.diagram.styling.Values;
import org.jspecify.annotations.Nullable;

/**
 * A filter of a view, new or one that is there, shown on the canvas while it is made. OK is one step, Cancel none. Belongs to the event
 * thread.
 */
final class FilterDialog extends JDialog {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 520;

    private final transient Seeing seeing;
    private final transient RuleChoices choices;
    private final transient Look before;
    private final transient @Nullable Filter given;
    private final JComboBox<Option<Filter.Effect>> effect;
    private final JComboBox<Option<Scope.Of>> of;
    private final JPanel types = new JPanel(new MigLayout("insets 0", "[grow,fill]"));
    private final transient Values values;
    private final transient ConditionForm form;
    private final JLabel told = Labels.muted(" ");
    private transient Set<String> chosen = Set.of();

    private FilterDialog(Window owner, Desk desk, Seeing seeing, RuleChoices choices, @Nullable Filter given) {
        super(owner, Texts.get(given == null ? "filter.new" : "filter.change"), ModalityType.DOCUMENT_MODAL);
        this.seeing = seeing;
        this.choices = choices;
        this.given = given;
        before = seeing.look();
        effect = Option.box(
                List.of(Filter.Effect.values()),
                e -> Texts.get("effect." + e),
                given == null ? Filter.Effect.HIDE : given.effect());
        of = Option.box(
                List.of(Scope.Of.values()),
                o -> Texts.get("of." + o),
                given == null ? Scope.Of.NODES : given.scope().of());
        values = new Values(desk.vocabulary());
        form = new ConditionForm(choices, values, this::changed);
        lay();
        effect.addActionListener(e -> changed());
        of.addActionListener(e -> offer(Set.of(), null));
        offer(given == null ? Set.of() : given.scope().types(), given == null ? null : given.condition());
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

    /**
     * Opens over the canvas; returns when it is closed.
     *
     * @param given the filter of the view that is to be changed; null for a new one
     */
    static void open(Component parent, Desk desk, Seeing seeing, @Nullable Filter given) {
        EventThread.require();
        seeing.view().ifPresent(view -> {
            var owner = SwingUtilities.getWindowAncestor(parent);
            var choices = new RuleChoices(desk.network(), view, desk.vocabulary());
            var dialog = new FilterDialog(owner, desk, seeing, choices, given);
            dialog.fit();
            dialog.setLocation(owner.getX() + Scale.of(16), parent.getLocationOnScreen().y + Scale.of(24));
            dialog.setVisible(true);
        });
    }

    private void lay() {
        var content = new JPanel(new MigLayout("insets 16, gapx 8, gapy 10, wrap 2, hidemode 3", "[][grow,fill]"));
        name(content, "filter.effect", effect);
        content.add(effect, "split 2, growx 0");
        content.add(of);
        content.add(Labels.plain(Texts.get("types")));
        content.add(types);
        name(content, "filter.attribute", form.attribute());
        content.add(form.attribute());
        content.add(Labels.plain(""));
        content.add(form.comparison(), "hmin pref");
        content.add(told, "span, gaptop 6");
        var ok = Labels.button(Texts.get("ok"), this::accept);
        content.add(
                Labels.button(Texts.get("cancel"), this::cancel), "newline, span, split 2, align right, sg b, growx 0");
        content.add(ok, "sg b, growx 0");
        effect.getAccessibleContext().setAccessibleName(Texts.get("filter.effect"));
        of.getAccessibleContext().setAccessibleName(Texts.get("filter.of"));
        getRootPane().setDefaultButton(ok);
        setContentPane(content);
    }

    private static void name(JPanel content, String key, JComponent field) {
        var label = Labels.plain(Texts.get(key));
        label.setLabelFor(field);
        content.add(label);
    }

    private void offer(Set<String> newTypes, @Nullable Condition condition) {
        chosen = newTypes;
        types.removeAll();
        var offered = new TreeMap<>(choices.types(Option.chosen(of)));
        newTypes.forEach(type -> offered.putIfAbsent(values.words(StyleRule.TYPE, type), type));
        types.add(new TypesButton(offered, chosen, now -> {
            chosen = now;
            form.offer(scope(), form.condition());
            changed();
        }));
        types.revalidate();
        form.offer(scope(), condition);
        changed();
    }

    /** Keeps its size if it can, as a list that is open on it would close. */
    private void fit() {
        if (!isDisplayable()) {
            pack();
        }
        setSize(Scale.of(WIDTH), getPreferredSize().height);
        validate();
        repaint();
    }

    private Scope scope() {
        return new Scope(Option.chosen(of), chosen);
    }

    /** One that is changed is on from then on, as it was seen on. */
    private Filter filter() {
        return new Filter(scope(), form.condition(), Option.chosen(effect), true);
    }

    private Look look() {
        return given == null ? before.with(filter()) : before.replacing(given, filter());
    }

    /** What would take away all nodes or links is only shown once something is chosen. */
    private boolean isBlank() {
        return chosen.isEmpty() && form.condition() == null && Option.chosen(of) == Scope.Of.NODES;
    }

    private void changed() {
        fit();
        var filter = filter();
        long taken = choices.elements(filter.scope()).stream()
                .filter(filter::matches)
                .count();
        told.setText(isBlank() ? Texts.get("filter.choose") : Texts.format("filter.takes", taken));
        seeing.preview(isBlank() ? before : look());
    }

    private void accept() {
        if (isBlank()) {
            cancel();
        } else {
            seeing.show(look());
            dispose();
        }
    }

    private void cancel() {
        seeing.endPreview();
        dispose();
    }
}
