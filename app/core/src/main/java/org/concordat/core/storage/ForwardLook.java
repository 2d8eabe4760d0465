package org.concordat.core.storage;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.concordat.api.model.MigrationStep;
import org.concordat.api.model.MigrationStep.AttributeRenamed;
import org.concordat.api.model.MigrationStep.AttributeScaled;
import org.concordat.api.model.MigrationStep.ChoiceRenamed;
import org.concordat.api.model.MigrationStep.KindChanged;
import org.concordat.api.model.MigrationStep.LinkTypeRenamed;
import org.concordat.api.model.MigrationStep.NodeTypeRenamed;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.jspecify.annotations.Nullable;

/** Takes one step on the look of a view, so that rules and filters go on with what they were made for. */
final class ForwardLook {

    private final MigrationStep step;

    ForwardLook(MigrationStep step) {
        this.step = step;
    }

    Look of(Look look) {
        return new Look(
                look.rules().stream().map(this::rule).toList(),
                look.filters().stream().map(this::filter).toList(),
                look.locked(),
                look.plainCrossings(),
                look.lanes(),
                attribute(look.lanesBy()));
    }

    private StyleRule rule(StyleRule rule) {
        return new StyleRule(scope(rule.scope()), attribute(rule.by()), rule.sets(), scale(rule));
    }

    private Filter filter(Filter filter) {
        var condition = filter.condition();
        return new Filter(
                scope(filter.scope()), condition == null ? null : condition(condition), filter.effect(), filter.on());
    }

    private Condition condition(Condition condition) {
        return new Condition(
                attribute(condition.attribute()), condition.test(), value(condition.attribute(), condition.value()));
    }

    private Scope scope(Scope scope) {
        return new Scope(scope.of(), scope.types().stream().map(this::type).collect(Collectors.toSet()));
    }

    private String type(String id) {
        if (step instanceof NodeTypeRenamed renamed && renamed.from().equals(id)) {
            return renamed.to();
        }
        return step instanceof LinkTypeRenamed renamed && renamed.from().equals(id) ? renamed.to() : id;
    }

    private String attribute(String id) {
        return step instanceof AttributeRenamed renamed && renamed.from().equals(id) ? renamed.to() : id;
    }

    private String value(String attribute, String value) {
        if (!step.from().equals(attribute)) {
            return value;
        }
        if (step instanceof ChoiceRenamed renamed && renamed.choice().equals(value)) {
            return renamed.to();
        } else if (step instanceof KindChanged changed) {
            return changed.values().getOrDefault(value, value);
        } else if (step instanceof AttributeScaled scaled) {
            return scaled(scaled.factor(), value);
        }
        return value;
    }

    private static String scaled(BigDecimal factor, String value) {
        try {
            var product = new BigDecimal(value.strip()).multiply(factor);
            return Decimals.isReasonable(product) ? product.stripTrailingZeros().toPlainString() : value;
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private Scale scale(StyleRule rule) {
        if (rule.scale() instanceof Scale.ByChoice choices) {
            var colours = new LinkedHashMap<String, Colour>();
            choices.colours().forEach((value, colour) -> colours.putIfAbsent(coloured(rule.by(), value), colour));
            return new Scale.ByChoice(colours);
        }
        if (rule.scale() instanceof Scale.Continuous ramp
                && step instanceof AttributeScaled scaled
                && rule.by().equals(step.from())) {
            return new Scale.Continuous(
                    ramp.ramp(), times(ramp.low(), scaled.factor()), times(ramp.high(), scaled.factor()));
        }
        return rule.scale();
    }

    private String coloured(String by, String value) {
        return by.equals(StyleRule.TYPE) ? type(value) : value(by, value);
    }

    private static @Nullable Double times(@Nullable Double end, BigDecimal factor) {
        var product = end == null ? null : Double.valueOf(end * factor.doubleValue());
        return product == null || Double.isFinite(product) ? product : end;
    }
}
