package org.concordat.pacs.integration;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.integration.IntegrationLevel;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.pacs.vocabulary.Pacs;
import org.concordat.pacs.vocabulary.PacsAdditions;

/**
 * PACS-05: an NHS trust holds the contract, or a named new entity such as a joint venture of a trust and practices. A contract without
 * any holder is for PACS-04g once the level of integration is stated.
 */
final class HolderOfContract implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-05", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Pacs.all(check).stream()
                .filter(pacs -> !pacs.is(IntegrationLevel.VIRTUAL))
                .flatMap(pacs -> pacs.contracts().contracts().stream().flatMap(c -> findings(pacs, c)))
                .toList();
    }

    private static Stream<Finding> findings(IntegratedPartnership pacs, Node contract) {
        var asAt = pacs.asAt();
        var holders = Agreements.holders(contract, asAt);
        if (holders.isEmpty() && pacs.level().isEmpty() && hasNoOtherParty(contract, asAt)) {
            return Stream.of(nobody(pacs, contract));
        }
        return holders.stream().filter(h -> !mayHold(h, asAt)).map(h -> unfit(pacs, contract, h));
    }

    /** A lone party without a role would be the holder, so that only a contract with commissioners alone has none. */
    private static boolean hasNoOtherParty(Node contract, AsAt asAt) {
        return Agreements.parties(contract, asAt).stream().allMatch(p -> p.isA(Organisations.COMMISSIONER));
    }

    private static boolean mayHold(Node holder, AsAt asAt) {
        boolean named = holder.find(Core.NAME).filter(n -> !n.isBlank()).isPresent();
        return holder.isA(Organisations.PROVIDER)
                || named && (holder.isA(Partnerships.PARTNERSHIP) || isNewEntity(holder, asAt));
    }

    /** As it says, else where a trust is among its owners. */
    private static boolean isNewEntity(Node holder, AsAt asAt) {
        return holder.find(PacsAdditions.NEW_ENTITY)
                .orElseGet(() -> asAt.origins(holder, MembershipLinks.OWNS).stream()
                        .anyMatch(owner -> owner.isA(Organisations.PROVIDER)));
    }

    private static Finding unfit(IntegratedPartnership pacs, Node contract, Node holder) {
        var name = InWords.name(holder);
        return ABOUT.finding(List.of(holder, contract, pacs.node()), name, InWords.name(contract), pacs.name())
                .with(ABOUT.text("fix", name), new ChangeNode(holder, holder.with(PacsAdditions.NEW_ENTITY, true)));
    }

    private static Finding nobody(IntegratedPartnership pacs, Node contract) {
        var name = InWords.name(contract);
        var finding = ABOUT.finding(Severity.ERROR, "nobody", List.of(contract, pacs.node()), name, pacs.name());
        for (var member : pacs.members().all()) {
            finding = member.isA(Organisations.PROVIDER)
                    ? finding.with(
                            ABOUT.text("hold", InWords.name(member), name),
                            new AddLink(Link.of(ContractLinks.HOLDS_CONTRACT, member.id(), contract.id())))
                    : finding;
        }
        return finding;
    }
}
