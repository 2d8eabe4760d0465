package org.concordat.desktop.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;

/** The thresholds of the rules, with what holds until somebody says otherwise. */
final class Thresholds extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Consumer<Attribute<?>> help;
    private final transient Map<Parameter<?>, FactRow<?>> rows = new LinkedHashMap<>();
    private final transient List<Runnable> refreshers = new ArrayList<>();

    Thresholds(Desk desk, Consumer<Attribute<?>> help) {
        super(new MigLayout("insets 0, gapy 10, wrap 1, hidemode 3", "[grow,fill]"));
        this.desk = desk;
        this.help = help;
        setOpaque(false);
        if (desk.careModels().rules().stream()
                .anyMatch(r -> !r.about().parameters().isEmpty())) {
            add(Labels.opener(TextForm.WORDS.get("thresholds"), this::open));
        }
    }

    /** Few ever look at them: their fields are made when somebody does. */
    private void open(boolean shown) {
        if (shown && rows.isEmpty()) {
            desk.careModels().rules().forEach(this::addRule);
            refresh();
        }
        rows.values().forEach(row -> row.setVisible(shown));
        revalidate();
    }

    private void addRule(Rule rule) {
        var about = rule.about();
        for (var parameter : about.parameters()) {
            if (!rows.containsKey(parameter)) {
                addParameter(parameter, about.id() + " \u00b7 " + about.title());
            }
        }
    }

    private <T> void addParameter(Parameter<T> parameter, String rule) {
        var attribute = parameter.attribute();
        Take<T> take = value -> desk.apply(FactEdits.parameter(
                desk.document().settings(), attribute, parameter.preset().equals(value) ? null : value));
        var row = new FactRow<>(attribute, Editors.of(attribute, desk, take), help);
        row.setToolTipText(Tips.of(rule));
        rows.put(parameter, row);
        refreshers.add(() -> row.show(
                new Shown.Value<>(desk.document().settings().parameters().get(attribute, parameter.preset())), false));
        add(row, "wmin 0");
    }

    void refresh() {
        refreshers.forEach(Runnable::run);
    }

    void commit() {
        rows.values().forEach(FactRow::commit);
    }
}
