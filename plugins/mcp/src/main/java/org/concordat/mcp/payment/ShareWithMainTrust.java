package org.concordat.mcp.payment;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.vocabulary.Mcp;
import org.concordat.mcp.vocabulary.McpAdditions;

/** MCP-12: the acute trust that most patients are referred to shares in gains and losses. It speaks only where referrals are known. */
final class ShareWithMainTrust implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-12", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.all(check).stream().flatMap(mcp -> check(mcp).stream()).toList();
    }

    private static Optional<Finding> check(IntegratedPartnership mcp) {
        var agreements = mcp.contracts().all();
        return TrustReferrals.most(mcp)
                .filter(r -> agreements.stream().noneMatch(c -> shares(r.trust(), c, mcp)))
                .map(r -> finding(mcp, r, agreements));
    }

    private static boolean shares(Node trust, Node contract, IntegratedPartnership mcp) {
        boolean partyToShare = contract.get(McpAdditions.GAIN_LOSS_SHARE, false)
                && Agreements.parties(contract, mcp.asAt()).contains(trust);
        return partyToShare || PaymentPart.sharers(contract, mcp.asAt()).contains(trust);
    }

    private static Finding finding(IntegratedPartnership mcp, TrustReferrals referrals, List<Node> agreements) {
        var trust = referrals.trust();
        var finding = ABOUT.finding(
                List.of(mcp.node(), trust),
                mcp.name(),
                InWords.name(trust),
                referrals.percent(),
                referrals.received(),
                referrals.all());
        return agreements.stream()
                .findFirst()
                .map(c -> finding.with(
                        WORDS.format("MCP-12.fix", InWords.name(trust), InWords.name(c)),
                        new AddLink(Link.of(MoneyLinks.RISK_SHARE, trust.id(), c.id()))))
                .orElse(finding);
    }
}
