package org.concordat.core.plugin.repository;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A public key in so few letters that two people can compare them over the telephone: the first 128 bits of its SHA-256, which nobody can
 * make another key for.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s:-]+");
    private static final int BYTES = 16;

    public Fingerprint {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a fingerprint: " + hex);
        }
    }

    /** @param key a public key, in base64 */
    static Fingerprint of(String key) {
        var hash = Keys.digest("SHA-256", Base64.getDecoder().decode(key));
        return new Fingerprint(HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)));
    }

    /** What somebody has typed or pasted, in groups or not; empty if it is no whole fingerprint. */
    public static Optional<Fingerprint> parse(String typed) {
        var hex = BETWEEN.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
        return FORM.matcher(hex).matches() ? Optional.of(new Fingerprint(hex)) : Optional.empty();
    }

    /** As people read it: eight groups of four. */
    @Override
    public String toString() {
        return hex.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
