package org.concordat.cli;

import java.util.Locale;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.export.Finish.Ground;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How pictures are made: for a board paper unless it is said otherwise. */
final class PictureFinish {

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2")
    private double scale;

    @Option(names = "--ground", paramLabel = "GROUND", defaultValue = "white")
    private String ground = "white";

    @Option(names = "--no-legend")
    private boolean withoutLegend;

    @Option(names = "--no-title")
    private boolean withoutTitle;

    @Option(names = "--date-line")
    private boolean dateLine;

    @Option(names = "--source-line", paramLabel = "TEXT", arity = "0..1", fallbackValue = "")
    private @Nullable String sourceLine;

    Finish of() throws CommandFailure {
        if (!(scale >= Finish.LEAST_PIXELS && scale <= Finish.MOST_PIXELS)) {
            throw new CommandFailure(Texts.of("export.scale", scale, Finish.LEAST_PIXELS, Finish.MOST_PIXELS));
        }
        return Finish.USUAL
                .withPixels(scale)
                .withGround(ground())
                .withLegend(!withoutLegend)
                .withTitle(!withoutTitle)
                .withDateLine(dateLine)
                .withSourceLine(sourceLine);
    }

    private Ground ground() throws CommandFailure {
        for (var known : Ground.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(ground.toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        throw new CommandFailure(Texts.of("export.ground", ground));
    }
}
