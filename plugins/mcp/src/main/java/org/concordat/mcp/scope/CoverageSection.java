package org.concordat.mcp.scope;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Choice;
import org.concordat.mcp.vocabulary.Mcp;

/** The matrix of services and levels of need, one table per MCP, with a last row for the gaps as soon as a service states its level. */
final class CoverageSection implements ReportSection {

    @Override
    public String id() {
        return "mcp.coverageMatrix";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var tables = Mcp.all(check).stream()
                .map(CoverageMatrix::of)
                .filter(m -> !m.services().isEmpty())
                .map(this::table)
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(WORDS.get(id() + ".intro")));
        blocks.addAll(tables);
        return blocks;
    }

    private Block table(CoverageMatrix matrix) {
        var columns = new ArrayList<>(List.of(WORDS.get(id() + ".service")));
        CoverageMatrix.LEVELS.forEach(level -> columns.add(level.label()));
        columns.add(WORDS.get(id() + ".unstated"));
        var rows = new ArrayList<List<String>>();
        matrix.services().forEach(service -> rows.add(row(matrix, service)));
        if (matrix.isStated()) {
            rows.add(gaps(matrix));
        }
        return new Block.Table(WORDS.format(id() + ".caption", matrix.mcp().name()), columns, rows);
    }

    private List<String> row(CoverageMatrix matrix, Node service) {
        return cells(
                InWords.name(service),
                level -> matrix.covers(service, level),
                WORDS.get(id() + ".mark"),
                CoverageMatrix.level(service).isEmpty());
    }

    private List<String> gaps(CoverageMatrix matrix) {
        return cells(WORDS.get(id() + ".gaps"), matrix.gaps()::contains, WORDS.get(id() + ".gap"), false);
    }

    private List<String> cells(String first, Predicate<Choice> marked, String mark, boolean unstated) {
        var cells = new ArrayList<>(List.of(first));
        CoverageMatrix.LEVELS.forEach(level -> cells.add(marked.test(level) ? mark : ""));
        cells.add(unstated ? WORDS.get(id() + ".mark") : "");
        return cells;
    }
}
