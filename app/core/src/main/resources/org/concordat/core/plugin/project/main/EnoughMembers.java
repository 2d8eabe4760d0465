package @package@;

import static @package@.ModelWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;

/** PANEL-01: a panel has enough members. The user can change how many are enough. */
final class EnoughMembers implements Rule {

    static final Parameter<Long> LEAST =
            new Parameter<>(Attribute.whole(WORDS, "@id@.leastMembers").withBounds(1, 100), 2L);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PANEL-01", Severity.WARNING, LEAST);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        long least = check.get(LEAST);
        return asAt.nodes(Panels.PANEL)
                .flatMap(panel -> finding(panel, asAt, least).stream())
                .toList();
    }

    private static Optional<Finding> finding(Node panel, AsAt asAt, long least) {
        int members = Members.of(panel, asAt).all().size();
        return members >= least
                ? Optional.empty()
                : Optional.of(ABOUT.finding(List.of(panel), InWords.name(panel), members, least));
    }
}
