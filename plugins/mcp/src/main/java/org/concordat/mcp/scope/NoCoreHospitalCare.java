package org.concordat.mcp.scope;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Services;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.LeaveOut;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.vocabulary.Mcp;

/** MCP-15: core hospital services are not in the scope of an MCP's contract; with them it would be a PACS. */
final class NoCoreHospitalCare implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-15", Severity.INFORMATION);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.all(check).stream()
                .flatMap(mcp -> mcp.contracts().all().stream().flatMap(c -> finding(mcp, c).stream()))
                .toList();
    }

    private static Optional<Finding> finding(IntegratedPartnership mcp, Node contract) {
        var services = Agreements.scope(contract, mcp.asAt()).stream()
                .filter(s -> s.get(Services.CORE_HOSPITAL, false))
                .toList();
        if (services.isEmpty()) {
            return Optional.empty();
        }
        var names = InWords.inOrder(services);
        var about = new ArrayList<Element>(List.of(contract));
        about.addAll(services);
        about.add(mcp.node());
        var finding = ABOUT.finding(about, mcp.name(), InWords.name(contract), names, services.size());
        var edit = LeaveOut.of(WORDS.get("MCP-15.edit"), services, contract, mcp.asAt());
        return Optional.of(
                edit.leaves().isEmpty()
                        ? finding
                        : finding.with(WORDS.format("MCP-15.fix", names, InWords.name(contract)), edit));
    }
}
