package org.concordat.desktop.seeing;

import java.awt.Component;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scope;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.canvas.Seeing;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TextChange;
import org.concordat.diagram.styling.RuleChoices;
import org.concordat.diagram.styling.Values;
import org.jspecify.annotations.Nullable;

/** A new filter of a view, shown on the canvas while it is made. OK is one step, Cancel none. Belongs to the event thread. */
final class FilterDialog extends JDialog {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 520;
    private static final String ANYTHING = "";

    private final transient Seeing seeing;
    private final transient RuleChoices choices;
    private final transient Values values;
    private final transient Look before;
    private final JComboBox<Option<Filter.Effect>> effect =
            Option.box(List.of(Filter.Effect.values()), e -> Texts.get("effect." + e), Filter.Effect.HIDE);
    private final JComboBox<Option<Scope.Of>> of =
            Option.box(List.of(Scope.Of.values()), o -> Texts.get("of." + o), Scope.Of.NODES);
    private final JPanel types = new JPanel(new MigLayout("insets 0", "[grow,fill]"));
    private final JComboBox<Option<String>> attribute = Labels.asWritten(new JComboBox<>());
    private final JComboBox<Option<Condition.Test>> test =
            Option.box(List.of(Condition.Test.values()), t -> Texts.get("test." + t), Condition.Test.HAS);
    private final JComboBox<Option<String>> value = Labels.asWritten(new JComboBox<>());
    private final JTextField typed = new JTextField(12);
    private final JLabel told = Labels.muted(" ");
    private transient Set<String> chosen = Set.of();
    private boolean filling;

    private FilterDialog(Window owner, Desk desk, Seeing seeing, RuleChoices choices) {
        super(owner, Texts.get("filter.new"), ModalityType.DOCUMENT_MODAL);
        this.seeing = seeing;
        this.choices = choices;
        values = new Values(desk.vocabulary());
        before = seeing.look();
        lay();
        effect.addActionListener(e -> preview());
        of.addActionListener(e -> scopeChanged());
        attribute.addActionListener(e -> attributeChanged());
        test.addActionListener(e -> valueShown());
        value.addActionListener(e -> preview());
        TextChange.in(typed, text -> preview());
        scopeChanged();
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

    /** Opens over the canvas; returns when it is closed. */
    static void open(Component parent, Desk desk, Seeing seeing) {
        EventThread.require();
        seeing.view().ifPresent(view -> {
            var owner = SwingUtilities.getWindowAncestor(parent);
            var dialog =
                    new FilterDialog(owner, desk, seeing, new RuleChoices(desk.network(), view, desk.vocabulary()));
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
        name(content, "filter.attribute", attribute);
        content.add(attribute);
        content.add(Labels.plain(""));
        var comparison = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3", "[][grow,fill]"));
        comparison.add(test);
        comparison.add(value, "wmin 120");
        comparison.add(typed, "wmin 120");
        content.add(comparison, "hmin pref");
        content.add(told, "span, gaptop 6");
        var ok = Labels.button(Texts.get("ok"), this::accept);
        content.add(
                Labels.button(Texts.get("cancel"), this::cancel), "newline, span, split 2, align right, sg b, growx 0");
        content.add(ok, "sg b, growx 0");
        effect.getAccessibleContext().setAccessibleName(Texts.get("filter.effect"));
        of.getAccessibleContext().setAccessibleName(Texts.get("filter.of"));
        test.getAccessibleContext().setAccessibleName(Texts.get("filter.test"));
        value.getAccessibleContext().setAccessibleName(Texts.get("filter.value"));
        typed.getAccessibleContext().setAccessibleName(Texts.get("filter.value"));
        getRootPane().setDefaultButton(ok);
        setContentPane(content);
    }

    private static void name(JPanel content, String key, JComponent field) {
        var label = Labels.plain(Texts.get(key));
        label.setLabelFor(field);
        content.add(label);
    }

    private void scopeChanged() {
        filling = true;
        chosen = Set.of();
        types.removeAll();
        types.add(new TypesButton(choices.types(Option.chosen(of)), chosen, now -> {
            chosen = now;
            fillAttributes();
        }));
        types.revalidate();
        fillAttributes();
    }

    private void fillAttributes() {
        filling = true;
        var offered = Stream.concat(
                        Stream.of(ANYTHING),
                        choices.attributes(scope()).stream().map(Attribute::id))
                .toList();
        Option.fill(
                attribute,
                offered,
                id -> id.equals(ANYTHING) ? Texts.get("filter.anything") : values.label(id),
                ANYTHING);
        filling = false;
        attributeChanged();
    }

    private void attributeChanged() {
        if (filling) {
            return;
        }
        filling = true;
        var id = Option.chosen(attribute);
        boolean any = !id.equals(ANYTHING);
        test.setVisible(any);
        if (any) {
            boolean number = choices.isNumber(id);
            var tests = Stream.of(Condition.Test.values())
                    .filter(t -> number || t != Condition.Test.MORE_THAN && t != Condition.Test.LESS_THAN)
                    .toList();
            boolean choice = !number && !choices.known(id).isEmpty();
            Option.fill(test, tests, t -> Texts.get("test." + t), choice ? Condition.Test.IS : Condition.Test.HAS);
            Option.fill(value, choices.occurring(scope(), id), key -> values.words(id, key), "");
        }
        filling = false;
        valueShown();
    }

    /** A choice is chosen from what occurs, anything else is typed. */
    private void valueShown() {
        if (filling) {
            return;
        }
        var id = Option.chosen(attribute);
        boolean compares = !id.equals(ANYTHING) && Option.chosen(test).compares();
        boolean choice = compares
                && !choices.isNumber(id)
                && !choices.known(id).isEmpty()
                && Option.chosen(test) != Condition.Test.CONTAINS;
        value.setVisible(choice);
        typed.setVisible(compares && !choice);
        fit();
        preview();
    }

    private void fit() {
        pack();
        setSize(Scale.of(WIDTH), getHeight());
        repaint();
    }

    private Scope scope() {
        return new Scope(Option.chosen(of), chosen);
    }

    private Filter filter() {
        return new Filter(scope(), condition(), Option.chosen(effect), true);
    }

    private @Nullable Condition condition() {
        var id = Option.chosen(attribute);
        if (id.equals(ANYTHING)) {
            return null;
        }
        var with = value.isVisible() && value.getItemCount() > 0 ? Option.chosen(value) : typed.getText();
        return new Condition(id, Option.chosen(test), Option.chosen(test).compares() ? with : "");
    }

    /** What would take away all nodes or links is only shown once something is chosen. */
    private boolean isBlank() {
        return chosen.isEmpty() && Option.chosen(attribute).equals(ANYTHING) && Option.chosen(of) == Scope.Of.NODES;
    }

    private void preview() {
        if (filling) {
            return;
        }
        var filter = filter();
        long taken = choices.elements(filter.scope()).stream()
                .filter(filter::matches)
                .count();
        told.setText(isBlank() ? Texts.get("filter.choose") : Texts.format("filter.takes", taken));
        seeing.preview(isBlank() ? before : before.with(filter));
    }

    private void accept() {
        if (isBlank()) {
            cancel();
        } else {
            seeing.show(before.with(filter()));
            dispose();
        }
    }

    private void cancel() {
        seeing.endPreview();
        dispose();
    }
}
