package org.concordat.api.style;

import java.util.HexFormat;

/**
 * An opaque sRGB colour.
 *
 * @param rgb red, green and blue as {@code 0xRRGGBB}
 * @since 0.1.0
 */
public record Colour(int rgb) {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public Colour {
        if ((rgb & 0xFF000000) != 0) {
            throw new IllegalArgumentException("Not an opaque colour: 0x" + Integer.toHexString(rgb));
        }
    }

    /** Reads {@code #RRGGBB}. */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("Not a colour of the form #RRGGBB: " + hex);
        }
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    /** The colour as {@code #RRGGBB}. */
    public String hex() {
        return "#" + HEX.toHexDigits(rgb, 6);
    }
}
