package org.concordat.pacs.area;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;

/** PACS-09: one trust does not run a large part of the practices, or of the list, of an area unnoticed. */
final class TrustShareOfArea implements Rule {

    static final Parameter<Long> MOST =
            new Parameter<>(Attribute.whole(WORDS, "pacs.mostTrustShare").withBounds(0, 100), 20L);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-09", Severity.WARNING, MOST);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return TrustShare.all(AsAt.of(check)).stream()
                .flatMap(share -> finding(share, check).stream())
                .toList();
    }

    private static Optional<Finding> finding(TrustShare share, Check check) {
        long most = check.get(MOST);
        return share.ofPractices()
                .filter(s -> s.isAbove(most))
                .map(s -> finding("message", share, s, most))
                .or(() -> share.ofList().filter(s -> s.isAbove(most)).map(s -> finding("list", share, s, most)));
    }

    private static Finding finding(String key, TrustShare share, Share of, long most) {
        return ABOUT.finding(
                Severity.WARNING,
                key,
                share.concerned(),
                share.name(),
                of.part(),
                of.whole(),
                share.area(),
                InWords.number(of.percent()),
                most);
    }
}
