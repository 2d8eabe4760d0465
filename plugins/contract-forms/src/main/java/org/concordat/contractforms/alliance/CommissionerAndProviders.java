package org.concordat.contractforms.alliance;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * ALL-01: an alliance binds a commissioner and at least two providers. An alliance whose parties are not drawn, and one that is only
 * proposed, is passed over: its list of parties may still grow.
 */
final class CommissionerAndProviders implements Rule {

    private static final int FEWEST_PROVIDERS = 2;
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "ALL-01", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Alliance.all(check).stream()
                .filter(Alliance::isFirm)
                .filter(alliance -> !alliance.parties().isEmpty())
                .filter(alliance -> alliance.commissioners().isEmpty() || hasTooFewProviders(alliance))
                .map(CommissionerAndProviders::finding)
                .toList();
    }

    private static boolean hasTooFewProviders(Alliance alliance) {
        var providers = alliance.providers();
        return providers.size() < FEWEST_PROVIDERS
                && providers.stream().noneMatch(CommissionerAndProviders::standsForSeveral);
    }

    private static boolean standsForSeveral(Node provider) {
        return provider.get(Organisations.STANDS_FOR_SEVERAL, false);
    }

    private static Finding finding(Alliance alliance) {
        return ABOUT.finding(
                List.of(alliance.node()),
                alliance.name(),
                alliance.commissioners().size(),
                alliance.providers().size(),
                InWords.inOrder(alliance.parties()));
    }
}
