package org.concordat.exchange.export;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.vocabulary.Words;

/** What of an export does not arrive, shown before it is written and kept beside it. */
public final class LossReport {

    private static final Words WORDS = Words.beside(LossReport.class);

    private final String heading;
    private final String none;
    private final List<Loss> losses;

    private LossReport(String heading, String none, List<Loss> losses) {
        this.heading = heading;
        this.none = none;
        this.losses = List.copyOf(losses);
    }

    public static LossReport of(Export export, Format format, Profile profile) {
        var heading = format.profiles().isEmpty()
                ? WORDS.format("loss.heading", export.title(), format.name())
                : WORDS.format("loss.headingOfProfile", export.title(), format.name(), profile.word());
        var none = WORDS.get(format.knowsItsLosses() ? "loss.nothing" : "loss.unknown");
        return new LossReport(heading, none, Losses.of(export, format.drops(profile)));
    }

    /** What is lost, in the order of the matters; empty if everything arrives, or nobody knows. */
    public List<Loss> losses() {
        return losses;
    }

    /** The lines of the report, without its heading. */
    public List<String> lines() {
        return losses.isEmpty()
                ? List.of(none)
                : losses.stream().map(Loss::words).toList();
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
