package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Services;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.partnership.LeaveOut;
import org.concordat.mcp.partnership.Level;
import org.concordat.mcp.partnership.Mcp;
import org.concordat.mcp.vocabulary.McpWords;

/** MCP-05: the contract of a partially integrated MCP leaves out core primary medical services, which stay with the practices. */
final class PrimaryMedicalLeftOut implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-05", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.at(Level.PARTIAL, check).stream()
                .flatMap(PrimaryMedicalLeftOut::findings)
                .toList();
    }

    private static Stream<Finding> findings(Mcp mcp) {
        return mcp.contracts().contracts().stream().flatMap(contract -> finding(mcp, contract).stream());
    }

    private static Optional<Finding> finding(Mcp mcp, Node contract) {
        var contracts = mcp.contracts();
        var services = contracts.scope(contract).stream()
                .filter(s -> s.get(Services.PRIMARY_MEDICAL, false))
                .toList();
        if (services.isEmpty()) {
            return Optional.empty();
        }
        var names = McpWords.names(services);
        var about = new ArrayList<Element>(List.of(contract));
        about.addAll(services);
        about.add(mcp.node());
        var edit = LeaveOut.of(WORDS.get("MCP-05.edit"), services, contract, contracts);
        var finding = ABOUT.finding(about, mcp.name(), McpWords.name(contract), names);
        return Optional.of(
                edit.leaves().isEmpty()
                        ? finding
                        : finding.with(WORDS.format("MCP-05.fix", names, McpWords.name(contract)), edit));
    }
}
