package org.concordat.pacs.referral;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.network.Element;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;

/** How many percentage points more of their referrals trust-run practices send to their trust than the area does. */
final class SelfReferral implements WordedMeasure {

    @Override
    public String id() {
        return "pacs.selfReferral";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        return OwnerReferrals.all(AsAt.of(check)).stream().map(this::figure).toList();
    }

    private Figure figure(OwnerReferrals referrals) {
        var used = referrals.concerned().stream().<ElementId>map(Element::id).toList();
        var own = InWords.number(referrals.toOwner().percent());
        var name = referrals.name();
        return referrals
                .ofArea()
                .map(area -> new Figure(
                        id(),
                        referrals.toOwner().percent().subtract(area.percent()),
                        unit(),
                        say("sentence", name, own, InWords.number(area.percent())),
                        used))
                .orElseGet(() -> new Figure(id(), null, unit(), say("unknown", name, own), used));
    }
}
