package org.concordat.chambers.legal;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.chambers.body.Chambers;

/** The owners of each company with their shares, and what these come to. */
final class ShareRegisterSection implements ReportSection {

    @Override
    public String id() {
        return "medical-chambers.shareRegister";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        return Chambers.all(check).stream()
                .map(ShareRegister::of)
                .filter(r -> !r.entries().isEmpty())
                .map(r -> table(r, check))
                .toList();
    }

    private Block table(ShareRegister register, Check check) {
        var rows = new ArrayList<>(register.entries().stream()
                .map(e -> List.of(InWords.name(e.holder()), e.shareClass(), percent(e.share())))
                .toList());
        rows.add(List.of(WORDS.get(id() + ".total"), "", percent(Optional.of(register.total()))));
        var columns = Stream.of("holder", "class", "share")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        var caption = WORDS.format(id() + ".caption", register.chambers().name(), InWords.day(check.day()));
        return new Block.Table(caption, columns, rows);
    }

    private String percent(Optional<BigDecimal> share) {
        return share.map(s -> WORDS.format(id() + ".percent", s)).orElse(WORDS.get(id() + ".unsaid"));
    }
}
