package org.concordat.pacs.referral;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;

/** What share of the referrals of its practices each trust receives, beside that of its area. */
final class ReferralShareSection implements ReportSection {

    @Override
    public String id() {
        return "pacs.referralShare";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var rows = OwnerReferrals.all(AsAt.of(check)).stream().map(this::row).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var columns = Stream.of("trust", "practices", "all", "toOwner", "share", "area", "above")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        return List.of(
                new Block.Paragraph(WORDS.get(id() + ".intro")),
                new Block.Table(WORDS.format(id() + ".caption", InWords.day(check.day())), columns, rows));
    }

    private List<String> row(OwnerReferrals referrals) {
        var unknown = WORDS.get(id() + ".unknown");
        return List.of(
                referrals.name(),
                InWords.names(referrals.practices()),
                InWords.number(referrals.toOwner().whole()),
                InWords.number(referrals.toOwner().part()),
                WORDS.format(
                        "pacs.words.percent", InWords.number(referrals.toOwner().percent())),
                referrals
                        .ofArea()
                        .map(a -> WORDS.format("pacs.words.percent", InWords.number(a.percent())))
                        .orElse(unknown),
                referrals.aboveArea().map(InWords::number).orElse(unknown));
    }
}
