package org.concordat.contractforms.sharing;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.contractforms.vocabulary.FormAdditions;

/** The risk and gain share table: who bears and keeps what, within which cap and floor, and what sets it off. */
final class SharingSection implements ReportSection {

    @Override
    public String id() {
        return "contract-forms.riskAndGain";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var tables = SharingArrangement.all(check).stream().map(this::table).toList();
        return tables.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(new Block.Paragraph(WORDS.get(id() + ".intro"))), tables.stream())
                        .toList();
    }

    private Block table(SharingArrangement arrangement) {
        var columns = Stream.of("party", "role", "risk", "reward", "cap", "floor", "trigger")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        var rows = new ArrayList<>(arrangement.sharers().stream().map(this::row).toList());
        rows.add(total(arrangement));
        var caption = WORDS.format(
                id() + ".caption",
                arrangement.name(),
                InWords.day(arrangement.asAt().day()));
        return new Block.Table(caption, columns, rows);
    }

    private List<String> row(Sharer sharer) {
        return List.of(
                InWords.name(sharer.node()),
                sharer.find(ContractLinks.PARTY_ROLE)
                        .map(ContractLinks.PARTY_ROLE::choiceLabel)
                        .orElse(""),
                percent(sharer.share(Side.RISK)),
                percent(sharer.share(Side.REWARD)),
                percent(sharer.find(MoneyLinks.CAP)),
                percent(sharer.find(MoneyLinks.FLOOR)),
                sharer.find(FormAdditions.TRIGGER).orElse(""));
    }

    private List<String> total(SharingArrangement arrangement) {
        var node = arrangement.node();
        return List.of(
                WORDS.get(id() + ".total"),
                "",
                total(arrangement, Side.RISK),
                total(arrangement, Side.REWARD),
                percent(node.find(MoneyLinks.CAP)),
                percent(node.find(MoneyLinks.FLOOR)),
                "");
    }

    private String total(SharingArrangement arrangement, Side side) {
        return arrangement.stating(side).isEmpty() ? "" : percent(Optional.of(arrangement.total(side)));
    }

    private String percent(Optional<BigDecimal> share) {
        return share.map(s -> WORDS.format(id() + ".percent", InWords.number(s)))
                .orElse("");
    }
}
