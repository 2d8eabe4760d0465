package org.concordat.desktop.seeing;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Scope;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.TextChange;
import org.concordat.diagram.styling.RuleChoices;
import org.concordat.diagram.styling.Values;
import org.jspecify.annotations.Nullable;

/** Asks what must be true of an element: an attribute, how it is compared, and with what. */
final class ConditionForm {

    private static final String ANYTHING = "";

    private final RuleChoices choices;
    private final Values values;
    private final Runnable changed;
    private final JComboBox<Option<String>> attribute = Labels.asWritten(new JComboBox<>());
    private final JComboBox<Option<Condition.Test>> test =
            Option.box(List.of(Condition.Test.values()), t -> Texts.get("test." + t), Condition.Test.HAS);
    private final JComboBox<Option<String>> value = Labels.asWritten(new JComboBox<>());
    private final JTextField typed = new JTextField(12);
    private final JPanel comparison = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3", "[][grow,fill]"));
    private Scope scope = Scope.ALL_NODES;
    private boolean filling;

    /** @param changed told each change that somebody makes */
    ConditionForm(RuleChoices choices, Values values, Runnable changed) {
        this.choices = choices;
        this.values = values;
        this.changed = changed;
        comparison.add(test);
        comparison.add(value, "wmin 120");
        comparison.add(typed, "wmin 120");
        test.getAccessibleContext().setAccessibleName(Texts.get("filter.test"));
        value.getAccessibleContext().setAccessibleName(Texts.get("filter.value"));
        typed.getAccessibleContext().setAccessibleName(Texts.get("filter.value"));
        attribute.addActionListener(e -> tell(() -> fillTests(null)));
        test.addActionListener(e -> tell(this::showValue));
        value.addActionListener(e -> tell(() -> {}));
        TextChange.in(typed, text -> tell(() -> {}));
    }

    /** Where the attribute is chosen. */
    JComboBox<?> attribute() {
        return attribute;
    }

    /** How it is compared, and with what. */
    JPanel comparison() {
        return comparison;
    }

    private void tell(Runnable refill) {
        if (!filling) {
            filling = true;
            refill.run();
            filling = false;
            changed.run();
        }
    }

    /** Offers what elements of a scope have, and shows a condition, which is offered in any case; null for none. */
    void offer(Scope newScope, @Nullable Condition shown) {
        filling = true;
        scope = newScope;
        var own = shown == null ? ANYTHING : shown.attribute();
        Option.fill(
                attribute,
                with(
                        own,
                        Stream.concat(
                                Stream.of(ANYTHING),
                                choices.attributes(scope).stream().map(Attribute::id))),
                id -> id.equals(ANYTHING) ? Texts.get("filter.anything") : values.label(id),
                own);
        fillTests(shown);
        filling = false;
    }

    /** What is offered, and at the end what is chosen if it is not among it. */
    private static List<String> with(String chosen, Stream<String> offered) {
        return Stream.concat(offered, Stream.of(chosen)).distinct().toList();
    }

    private void fillTests(@Nullable Condition shown) {
        var id = Option.chosen(attribute);
        if (!id.equals(ANYTHING)) {
            boolean number = choices.isNumber(id);
            Predicate<Condition.Test> orders = t -> t == Condition.Test.MORE_THAN || t == Condition.Test.LESS_THAN;
            var tests = Stream.of(Condition.Test.values())
                    .filter(t -> number || !orders.test(t) || shown != null && shown.test() == t)
                    .toList();
            var usual = isChoice(id) ? Condition.Test.IS : Condition.Test.HAS;
            Option.fill(test, tests, t -> Texts.get("test." + t), shown == null ? usual : shown.test());
            var own = shown == null ? "" : shown.value();
            Option.fill(
                    value,
                    with(own, choices.occurring(scope, id).stream()).stream()
                            .filter(key -> !key.isEmpty())
                            .toList(),
                    key -> values.words(id, key),
                    own);
            typed.setText(own);
        }
        showValue();
    }

    private boolean isChoice(String id) {
        return !choices.isNumber(id) && !choices.known(id).isEmpty();
    }

    /** A choice is chosen from what occurs, anything else is typed. */
    private void showValue() {
        var id = Option.chosen(attribute);
        boolean any = !id.equals(ANYTHING);
        boolean compares = any && Option.chosen(test).compares();
        boolean chosen = compares && isChoice(id) && Option.chosen(test) != Condition.Test.CONTAINS;
        test.setVisible(any);
        value.setVisible(chosen);
        typed.setVisible(compares && !chosen);
    }

    /** What must be true; null for nothing. */
    @Nullable
    Condition condition() {
        var id = Option.chosen(attribute);
        if (id.equals(ANYTHING)) {
            return null;
        }
        var with = value.isVisible() && value.getItemCount() > 0 ? Option.chosen(value) : typed.getText();
        var comparing = Objects.requireNonNull(Option.chosen(test));
        return new Condition(id, comparing, comparing.compares() ? with : "");
    }
}
