package org.concordat.diagram.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Lane;
import org.concordat.api.view.Look;
import org.concordat.api.view.Ramp;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.StyleRule.Channel;

/** Draws looks at random that concern about half of all elements. */
public record RandomLook(Random random, List<String> nodeTypes, List<String> linkTypes) {

    private static final Scale RAMP = Scale.Continuous.of(Ramp.BLUES);
    private static final Scale FIXED = new Scale.Continuous(Ramp.ORANGE_PURPLE, 1.0, 4.0);

    public Look next() {
        var rules = new ArrayList<StyleRule>();
        var filters = new ArrayList<Filter>();
        for (int i = random.nextInt(3); i > 0; i--) {
            rules.add(rule());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            filters.add(filter());
        }
        var lanes = random.nextBoolean() ? List.of(new Lane("Lane", -300, 0, 900, 400)) : List.<Lane>of();
        return new Look(rules, filters, random.nextBoolean(), random.nextBoolean(), lanes, "type");
    }

    private StyleRule rule() {
        return switch (random.nextInt(8)) {
            case 0 -> new StyleRule(nodes(), StyleRule.LINKS, Channel.COLOUR, RAMP);
            case 1 -> new StyleRule(nodes(), StyleRule.LINKS, Channel.SIZE, random.nextBoolean() ? RAMP : FIXED);
            case 2 -> new StyleRule(nodes(), StyleRule.LINKS, Channel.LINE_WIDTH, RAMP);
            case 3 -> new StyleRule(nodes(), Core.STATUS.id(), Channel.COLOUR, byStatus());
            case 4 -> new StyleRule(links(), Core.STATUS.id(), Channel.COLOUR, byStatus());
            case 5 -> new StyleRule(nodes(), Core.STATUS.id(), Channel.SECOND_LINE, new Scale.AsWritten());
            case 6 -> new StyleRule(links(), Core.STATUS.id(), Channel.SECOND_LINE, new Scale.AsWritten());
            default -> new StyleRule(links(), Core.NAME.id(), Channel.LINE_WIDTH, RAMP);
        };
    }

    private static Scale byStatus() {
        return new Scale.ByChoice(Map.of("proposed", Colour.of("#882255"), "failed", Colour.of("#DDCC77")));
    }

    private Filter filter() {
        var filter = Filter.hide(random.nextBoolean() ? nodes() : links()).switched(random.nextInt(5) > 0);
        var shown = random.nextInt(3) == 0 ? filter.dimming() : filter;
        return shown.where(
                random.nextBoolean()
                        ? new Condition(Core.STATUS.id(), Condition.Test.IS, "Proposed")
                        : new Condition(Core.STATUS.id(), Condition.Test.HAS, ""));
    }

    private Scope nodes() {
        return new Scope(Scope.Of.NODES, some(nodeTypes));
    }

    private Scope links() {
        return new Scope(Scope.Of.LINKS, some(linkTypes));
    }

    private Set<String> some(List<String> types) {
        return random.nextInt(4) == 0
                ? Set.of()
                : Set.of(types.get(random.nextInt(types.size() / 2)), types.get(types.size() - 1 - random.nextInt(2)));
    }
}
