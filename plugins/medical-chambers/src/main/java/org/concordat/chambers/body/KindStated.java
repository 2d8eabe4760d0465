package org.concordat.chambers.body;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.chambers.vocabulary.ChambersAdditions;

/** CHM-01: whoever draws medical chambers says which of the two meanings is meant, and says it once. */
final class KindStated implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "CHM-01", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Chambers.all(check).stream()
                .flatMap(c -> unsaid(c).or(() -> contradiction(c)).stream())
                .toList();
    }

    private static Optional<Finding> unsaid(Chambers chambers) {
        return chambers.kind().isPresent()
                ? Optional.empty()
                : Optional.of(withChoices(chambers.node(), ABOUT.finding(List.of(chambers.node()), chambers.name())));
    }

    private static Optional<Finding> contradiction(Chambers chambers) {
        var node = chambers.node();
        var byGroupKind = ChambersKind.byGroupKind(node);
        return ChambersKind.stated(node)
                .filter(said -> byGroupKind.filter(k -> k != said).isPresent())
                .map(said -> ABOUT.finding(
                                Severity.ERROR,
                                "contradiction",
                                List.of(node),
                                chambers.name(),
                                said.inWords(),
                                byGroupKind.map(ChambersKind::inWords).orElse(""))
                        .with(
                                WORDS.get("CHM-01.drop"),
                                new ChangeNode(node, node.without(ChambersAdditions.CHAMBERS_KIND))));
    }

    private static Finding withChoices(Node node, Finding finding) {
        var chosen = finding;
        for (var kind : ChambersKind.values()) {
            chosen = chosen.with(
                    WORDS.format("CHM-01.fix", kind.inWords()),
                    new ChangeNode(node, node.with(ChambersAdditions.CHAMBERS_KIND, kind.choice())));
        }
        return chosen;
    }
}
