package org.concordat.desktop.seeing;

import java.util.List;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Filter;
import org.concordat.api.view.StyleRule;
import org.concordat.diagram.styling.Values;

/** What a filter does, in words. */
record FilterWords(Values values) {

    private static final int MOST = 3;

    /** Such as "Hide GP practices where Status is Proposed". */
    String of(Filter filter) {
        var what = Texts.format("filter." + filter.effect(), what(filter));
        var condition = filter.condition();
        return condition == null ? what : Texts.format("filter.where", what, of(condition));
    }

    private String what(Filter filter) {
        var labels = filter.scope().types().stream()
                .map(type -> values.words(StyleRule.TYPE, type))
                .sorted()
                .toList();
        if (labels.isEmpty()) {
            return Texts.get("all." + filter.scope().of());
        }
        return labels.size() <= MOST
                ? list(labels)
                : Texts.format("filter.types", list(labels.subList(0, MOST - 1)), labels.size() - MOST + 1);
    }

    private static String list(List<String> labels) {
        return String.join(", ", labels);
    }

    private String of(Condition condition) {
        return Texts.format(
                "condition." + condition.test(),
                values.label(condition.attribute()),
                values.words(condition.attribute(), condition.value()));
    }
}
