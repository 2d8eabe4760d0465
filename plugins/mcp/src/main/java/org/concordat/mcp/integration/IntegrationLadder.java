package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.mcp.vocabulary.Mcp;

/** The level of each MCP by financial year, as stated, and of each group as its dated contracts show. */
final class IntegrationLadder implements ReportSection {

    @Override
    public String id() {
        return "mcp.integrationLadder";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var rungs = rungs(check);
        if (rungs.isEmpty()) {
            return List.of();
        }
        var days = rungs.values().stream()
                .flatMap(List::stream)
                .flatMap(Rung::days)
                .toList();
        var years = FinancialYears.spanning(days.isEmpty() ? List.of(check.day()) : days);
        var columns = new ArrayList<String>();
        columns.add(WORDS.get(id() + ".who"));
        years.forEach(y -> columns.add(y.toString()));
        var rows = rungs.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue(), years))
                .toList();
        return List.of(
                new Block.Paragraph(WORDS.get(id() + ".intro")),
                new Block.Table(WORDS.get(id() + ".caption"), columns, rows));
    }

    private static Map<Node, List<Rung>> rungs(Check check) {
        var asAt = AsAt.of(check);
        Map<Node, List<Rung>> rungs = new LinkedHashMap<>();
        Mcp.all(check).forEach(mcp -> rungs.put(mcp.node(), Rung.stated(mcp.node())));
        check.network().nodes().stream()
                .filter(n -> Rung.mayClimb(n) && asAt.stands(n))
                .forEach(n -> rungs.merge(n, Rung.shownByContracts(n, asAt), IntegrationLadder::statedFirst));
        rungs.values().removeIf(List::isEmpty);
        return rungs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(InWords::name)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<Rung> statedFirst(List<Rung> stated, List<Rung> shown) {
        return stated.isEmpty() ? shown : stated;
    }

    private static List<String> row(Node who, List<Rung> rungs, List<PartialDate> years) {
        return Stream.concat(
                        Stream.of(InWords.name(who)),
                        years.stream()
                                .map(year -> rungs.stream()
                                        .filter(r -> r.overlaps(year))
                                        .map(Rung::text)
                                        .distinct()
                                        .collect(Collectors.joining(WORDS.get("mcp.integrationLadder.then")))))
                .toList();
    }
}
