package org.concordat.mcp.payment;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.mcp.vocabulary.Mcp;

/** The payment approach of each contract of each MCP: the three parts, what is paid in a year, and what that is per head. */
final class PaymentApproachSection implements ReportSection {

    @Override
    public String id() {
        return "mcp.paymentApproach";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var rows = Mcp.all(check).stream()
                .flatMap(mcp -> mcp.contracts().all().stream().map(c -> row(mcp, c)))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var columns = Stream.of("mcp", "agreement", "budget", "improvement", "share", "value", "perHead")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        return List.of(
                new Block.Paragraph(WORDS.get(id() + ".intro")),
                new Block.Table(WORDS.format(id() + ".caption", InWords.day(check.day())), columns, rows));
    }

    private List<String> row(IntegratedPartnership mcp, Node contract) {
        var value = mcp.asAt().figure(contract, Contracts.ANNUAL_VALUE);
        var perHead =
                value.flatMap(v -> PopulationCovered.of(mcp.node(), mcp.asAt()).map(p -> perHead(v, p)));
        var row = new ArrayList<>(List.of(mcp.name(), InWords.name(contract)));
        for (var part : PaymentPart.values()) {
            row.add(answer(part.in(contract, mcp)));
        }
        row.add(money(value));
        row.add(money(perHead));
        return row;
    }

    private static BigDecimal perHead(BigDecimal value, PopulationCovered population) {
        return value.divide(population.persons(), 0, RoundingMode.HALF_UP);
    }

    private String answer(Optional<Boolean> has) {
        return WORDS.get(id() + (has.isEmpty() ? ".unsaid" : has.get() ? ".yes" : ".no"));
    }

    private String money(Optional<BigDecimal> amount) {
        return amount.map(a -> WORDS.format(id() + ".money", a)).orElse(WORDS.get(id() + ".unsaid"));
    }
}
