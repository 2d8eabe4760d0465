package org.concordat.mcp.scope;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.Words;
import org.concordat.mcp.vocabulary.Mcp;

/** How many of the four levels of need no service of an MCP is for. */
final class CoverageGaps implements WordedMeasure {

    @Override
    public String id() {
        return "mcp.coverageGaps";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        return Mcp.all(check).stream().map(CoverageMatrix::of).map(this::figure).toList();
    }

    private Figure figure(CoverageMatrix matrix) {
        var mcp = matrix.mcp();
        var used = new ArrayList<ElementId>(List.of(mcp.node().id()));
        matrix.services().forEach(s -> used.add(s.id()));
        if (!matrix.isStated()) {
            return new Figure(id(), null, unit(), say("unknown", mcp.name()), used);
        }
        var gaps = matrix.gaps();
        var labels = InWords.list(gaps.stream().map(Choice::label).toList());
        var sentence = gaps.isEmpty() ? say("none", mcp.name()) : say("some", mcp.name(), gaps.size(), labels);
        return new Figure(id(), BigDecimal.valueOf(gaps.size()), unit(), sentence, used).of(mcp.node());
    }
}
