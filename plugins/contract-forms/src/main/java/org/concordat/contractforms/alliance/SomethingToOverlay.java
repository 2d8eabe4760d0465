package org.concordat.contractforms.alliance;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * ALL-02: each provider in an alliance has a contract for the alliance to lie on. General practice is passed over, as every practice has
 * a GMS, PMS or APMS contract whether it is drawn or not. Where no provider's contract is drawn at all, that is said once, as a warning.
 */
final class SomethingToOverlay implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "ALL-02", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Alliance.all(check).stream()
                .filter(Alliance::isFirm)
                .filter(alliance -> !Underlying.isMeantForAll(alliance))
                .flatMap(SomethingToOverlay::findings)
                .toList();
    }

    private static Stream<Finding> findings(Alliance alliance) {
        var providers = alliance.providers().stream()
                .filter(p -> !p.isA(GeneralPractice.GP_PRACTICE) && !p.isA(GeneralPractice.GP_GROUP))
                .toList();
        var without =
                providers.stream().filter(p -> !Underlying.has(p, alliance)).toList();
        if (!without.isEmpty() && without.size() == alliance.providers().size()) {
            return Stream.of(nothingDrawn(alliance));
        }
        return without.stream().map(provider -> finding(provider, alliance));
    }

    private static Finding nothingDrawn(Alliance alliance) {
        return ABOUT.finding(Severity.WARNING, "nothing", List.of(alliance.node()), alliance.name())
                .with(
                        ABOUT.text("fixAll"),
                        overlay(Node.of(Contracts.CONTRACT).with(Core.NAME, ABOUT.text("nameAll")), alliance));
    }

    private static Finding finding(Node provider, Alliance alliance) {
        var name = InWords.name(provider);
        var contract = Node.of(Contracts.CONTRACT).with(Core.NAME, ABOUT.text("name", name));
        return ABOUT.finding(List.of(provider, alliance.node()), name, alliance.name())
                .with(
                        ABOUT.text("fix", name, alliance.name()),
                        overlay(
                                contract,
                                alliance,
                                Link.of(ContractLinks.HOLDS_CONTRACT, provider.id(), contract.id())));
    }

    private static Edit overlay(Node contract, Alliance alliance, Link... more) {
        var links = Stream.concat(
                Stream.of(more),
                Stream.of(Link.of(ContractLinks.OVERLAYS, alliance.node().id(), contract.id())));
        var added = new AddNode(contract.with(Contracts.CONTRACT_FORM, Contracts.EXISTING_CONTRACTS));
        return new Group(
                ABOUT.text("edit"),
                Stream.<Edit>concat(Stream.of(added), links.map(AddLink::new)).toList());
    }
}
