package org.concordat.contractforms.venture;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.api.core.Organisations;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/** JV-03: a corporate joint venture is a body corporate, such as a company or an LLP. One whose form is not stated is passed over. */
final class BodyCorporate implements Rule {

    private static final Set<String> NO_BODY =
            Set.of(Organisations.UNINCORPORATED, "partnership", "super_partnership", "sole_trader");
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "JV-03", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return JointVenture.all(check).stream()
                .flatMap(v -> finding(v).stream())
                .toList();
    }

    private static Optional<Finding> finding(JointVenture venture) {
        return venture.legalForm()
                .filter(NO_BODY::contains)
                .map(form -> ABOUT.finding(
                        List.of(venture.node()), venture.name(), Organisations.LEGAL_FORM.choiceLabel(form)));
    }
}
