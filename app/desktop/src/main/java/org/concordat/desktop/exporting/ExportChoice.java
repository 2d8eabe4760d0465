package org.concordat.desktop.exporting;

import java.util.Arrays;
import java.util.prefs.Preferences;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.export.Finish.Ground;
import org.concordat.exchange.export.Profile;

/**
 * What somebody has chosen to export, and what was chosen last.
 *
 * @param format its id
 * @param source what the line of the source says, be there one or not; empty for the title of the document
 * @param withoutNames whether the names of persons are left out, where there are any
 */
public record ExportChoice(
        Scope scope, String format, Profile profile, Finish finish, String source, boolean withoutNames) {

    private static final String PREFIX = "export.";

    /** What was chosen last; what is missing or cannot be read is as usual. */
    public static ExportChoice remembered(Preferences memory) {
        var usual = Finish.USUAL;
        var source = memory.get(PREFIX + "source", "");
        double pixels = memory.getDouble(PREFIX + "pixels", usual.pixels());
        var finish = usual.withPixels(Math.max(Finish.LEAST_PIXELS, Math.min(Finish.MOST_PIXELS, pixels)))
                .withGround(named(Ground.values(), memory.get(PREFIX + "ground", ""), usual.ground()))
                .withLegend(memory.getBoolean(PREFIX + "legend", usual.legend()))
                .withTitle(memory.getBoolean(PREFIX + "title", usual.title()))
                .withDateLine(memory.getBoolean(PREFIX + "dateLine", true))
                .withSourceLine(memory.getBoolean(PREFIX + "sourceLine", true) ? source : null);
        return new ExportChoice(
                named(Scope.values(), memory.get(PREFIX + "scope", ""), Scope.VIEW),
                memory.get(PREFIX + "format", "pdf"),
                named(Profile.values(), memory.get(PREFIX + "profile", ""), Profile.UNIVERSAL),
                finish,
                source,
                memory.getBoolean(PREFIX + "withoutNames", false));
    }

    private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst().orElse(otherwise);
    }

    public void remember(Preferences memory) {
        memory.put(PREFIX + "scope", scope.name());
        memory.put(PREFIX + "format", format);
        memory.put(PREFIX + "profile", profile.name());
        memory.put(PREFIX + "source", source);
        memory.putBoolean(PREFIX + "withoutNames", withoutNames);
        memory.putDouble(PREFIX + "pixels", finish.pixels());
        memory.put(PREFIX + "ground", finish.ground().name());
        memory.putBoolean(PREFIX + "legend", finish.legend());
        memory.putBoolean(PREFIX + "title", finish.title());
        memory.putBoolean(PREFIX + "dateLine", finish.dateLine());
        memory.putBoolean(PREFIX + "sourceLine", finish.sourceLine() != null);
    }
}
