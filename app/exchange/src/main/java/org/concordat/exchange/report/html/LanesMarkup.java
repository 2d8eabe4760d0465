package org.concordat.exchange.report.html;

import java.util.List;
import org.concordat.api.report.Block;
import org.concordat.api.report.Block.Mark;
import org.concordat.api.vocabulary.Words;

/** Swim lanes as a table: periods are columns; what kind of step it is, its sign and a word say. */
final class LanesMarkup {

    private static final Words WORDS = Words.beside(LanesMarkup.class);
    private static final int MOST_UPRIGHT = 4;
    private static final int DENSE = 8;

    private LanesMarkup() {}

    static void write(Block.Lanes lanes, Markup markup) {
        int periods = lanes.periods().size();
        var kind = "table lanes" + (isWide(lanes) ? " wide" : "") + (periods > DENSE ? " dense" : "");
        markup.begin("div", "class", kind, "role", "group", "tabindex", "0", "aria-label", lanes.caption());
        markup.begin("table");
        if (!lanes.caption().isBlank()) {
            markup.element("caption", lanes.caption());
        }
        columns(periods, markup);
        markup.begin("thead").begin("tr").element("th", WORDS.get("lane"), "scope", "col");
        lanes.periods().forEach(period -> markup.element("th", period, "scope", "col"));
        markup.end().end().begin("tbody");
        for (var lane : lanes.lanes()) {
            markup.begin("tr").element("th", lane.name(), "scope", "row");
            lane.cells().forEach(cell -> write(cell, markup));
            markup.end();
        }
        markup.end().end();
        markup.element("p", WORDS.get("lanes.key"), "class", "key").end();
    }

    /** Whether they are set across the page. */
    static boolean isWide(Block.Lanes lanes) {
        return lanes.periods().size() > MOST_UPRIGHT;
    }

    private static void columns(int periods, Markup markup) {
        double first = 100.0 / (periods * 0.8 + 1.2) * 1.2;
        markup.begin("colgroup").single("col", "style", "width:" + Math.round(first * 10) / 10.0 + "%");
        for (int i = 0; i < periods; i++) {
            markup.single("col", "style", "width:" + Math.round((100 - first) / periods * 10) / 10.0 + "%");
        }
        markup.end();
    }

    private static void write(List<Block.Step> steps, Markup markup) {
        markup.begin("td");
        if (!steps.isEmpty()) {
            markup.begin("ul");
            for (var step : steps) {
                markup.begin("li", "class", kind(step.mark()));
                markup.element("span", WORDS.get("mark." + step.mark()) + "\u00A0", "class", "mark");
                markup.text(step.text()).end();
            }
            markup.end();
        }
        markup.end();
    }

    private static String kind(Mark mark) {
        return switch (mark) {
            case OBJECTIVE -> "objective";
            case CHECKPOINT -> "checkpoint";
            case DONE -> "done";
        };
    }
}
