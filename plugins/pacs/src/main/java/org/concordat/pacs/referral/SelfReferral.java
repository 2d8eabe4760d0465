package org.concordat.pacs.referral;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.network.Element;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;

/** How many percentage points more of their referrals trust-run practices send to their trust than the area does. */
final class SelfReferral implements Measure {

    @Override
    public String id() {
        return "pacs.selfReferral";
    }

    @Override
    public String label() {
        return WORDS.get(id());
    }

    @Override
    public String formula() {
        return WORDS.get(id() + ".formula");
    }

    @Override
    public String unit() {
        return WORDS.get(id() + ".unit");
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
                        WORDS.format(id() + ".sentence", name, own, InWords.number(area.percent())),
                        used))
                .orElseGet(() -> new Figure(id(), null, unit(), WORDS.format(id() + ".unknown", name, own), used));
    }
}
