package org.concordat.exchange.export;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.vocabulary.Words;

/** What of an export does not arrive, shown before it is written and kept beside it. */
public final class LossReport {

    private static final Words WORDS = Words.beside(LossReport.class);

    private final String heading;
    private final boolean isAll;
    private final List<Loss> losses;

    /** @param isAll whether the losses are all that there are */
    private LossReport(String heading, boolean isAll, List<Loss> losses) {
        this.heading = heading;
        this.isAll = isAll;
        this.losses = List.copyOf(losses);
    }

    public static LossReport of(Export export, Format format, Profile profile) {
        var heading = format.profiles().isEmpty()
                ? WORDS.format("loss.heading", export.title(), format.name())
                : WORDS.format("loss.headingOfProfile", export.title(), format.name(), profile.word());
        return new LossReport(heading, format.knowsItsLosses(), Losses.of(export, format.drops(profile)));
    }

    /** What is lost, in the order of the matters; empty if everything arrives, or nobody knows. */
    public List<Loss> losses() {
        return losses;
    }

    /** The lines of the report, without its heading. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        losses.forEach(loss -> lines.add(loss.words()));
        if (!isAll) {
            lines.add(WORDS.get("loss.unknown"));
        } else if (lines.isEmpty()) {
            lines.add(WORDS.get("loss.nothing"));
        }
        return lines;
    }

    /** The report as a text of its own. */
    public String text() {
        var all = new ArrayList<String>();
        all.add(heading);
        all.add("");
        lines().forEach(line -> all.add("- " + line));
        return String.join("\n", all) + "\n";
    }
}
