package org.concordat.core.storage;

import java.util.List;
import java.util.function.Consumer;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Lane;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.jspecify.annotations.Nullable;

/** Writes the look of a view, one rule, one filter and one lane to a line. */
final class LookWriter {

    private final JsonOutput out;
    private final String indent;

    /** @param indent that of the line on which it begins */
    LookWriter(JsonOutput out, String indent) {
        this.out = out;
        this.indent = indent;
    }

    void write(Look look) {
        var members = new Members(out);
        if (!look.rules().isEmpty()) {
            members.begin("rules");
            lines(look.rules(), this::rule);
        }
        if (!look.filters().isEmpty()) {
            members.begin("filters");
            lines(look.filters(), this::filter);
        }
        if (look.locked()) {
            members.raw("locked", "true");
        }
        if (look.plainCrossings()) {
            members.raw("plainCrossings", "true");
        }
        if (!look.lanes().isEmpty()) {
            members.begin("lanes");
            lines(look.lanes(), this::lane);
            members.stringUnlessEmpty("lanesBy", look.lanesBy());
        }
        members.close();
    }

    private <T> void lines(List<T> items, Consumer<T> writer) {
        var gap = "[\n" + indent + "  ";
        for (var item : items) {
            out.raw(gap);
            writer.accept(item);
            gap = ",\n" + indent + "  ";
        }
        out.raw("\n" + indent + "]");
    }

    private void lane(Lane lane) {
        var members = new Members(out);
        members.string("heading", lane.heading());
        members.raw("x", Decimals.shortest(lane.x()));
        members.raw("y", Decimals.shortest(lane.y()));
        members.raw("w", Decimals.shortest(lane.width()));
        members.raw("h", Decimals.shortest(lane.height()));
        members.close();
    }

    private void rule(StyleRule rule) {
        var members = new Members(out);
        scope(members, rule.scope());
        members.string("by", rule.by());
        members.string("sets", Spelling.of(rule.sets()));
        if (rule.scale() instanceof Scale.Continuous continuous) {
            members.string("ramp", Spelling.of(continuous.ramp()));
            number(members, "low", continuous.low());
            number(members, "high", continuous.high());
        } else if (rule.scale() instanceof Scale.ByChoice choices) {
            members.begin("colours");
            colours(choices);
        }
        members.close();
    }

    /** A pair for each, as a value may be any text. */
    private void colours(Scale.ByChoice choices) {
        out.raw("[");
        var gap = new String[] {""};
        choices.colours().forEach((value, colour) -> {
            out.raw(gap[0])
                    .raw("[")
                    .string(value)
                    .raw(", ")
                    .string(colour.hex())
                    .raw("]");
            gap[0] = ", ";
        });
        out.raw("]");
    }

    private void filter(Filter filter) {
        var members = new Members(out);
        scope(members, filter.scope());
        members.string("effect", Spelling.of(filter.effect()));
        var condition = filter.condition();
        if (condition != null) {
            members.string("attribute", condition.attribute());
            members.string("test", Spelling.of(condition.test()));
            members.stringUnlessEmpty("value", condition.value());
        }
        if (!filter.on()) {
            members.raw("off", "true");
        }
        members.close();
    }

    private void scope(Members members, Scope scope) {
        members.string("of", Spelling.of(scope.of()));
        if (!scope.types().isEmpty()) {
            members.begin("types");
            var gap = "[";
            for (var type : scope.types().stream().sorted().toList()) {
                out.raw(gap).string(type);
                gap = ", ";
            }
            out.raw("]");
        }
    }

    private static void number(Members members, String name, @Nullable Double number) {
        if (number != null) {
            members.raw(name, Decimals.shortest(number));
        }
    }
}
