package org.concordat.api.core;

/**
 * The colours of the core vocabulary, as {@code #RRGGBB}: those of the NHS identity guidelines. Where white text on one of them would
 * miss a contrast of 4.5 to 1, its darker neighbour or dark text is used.
 *
 * @since 0.1.0
 */
public final class Palette {

    public static final String WHITE = "#FFFFFF";
    public static final String BLACK = "#231F20";
    public static final String DARK_BLUE = "#003087";
    public static final String BLUE = "#005EB8";
    public static final String BRIGHT_BLUE = "#0072CE";
    public static final String LIGHT_BLUE = "#41B6E6";
    public static final String PALE_BLUE = "#D9F0FA";
    public static final String DARK_GREY = "#425563";
    public static final String MID_GREY = "#768692";
    public static final String PALE_GREY = "#E8EDEE";
    public static final String DARK_GREEN = "#006747";
    public static final String LIGHT_GREEN = "#78BE20";
    public static final String AQUA_GREEN = "#00A499";
    public static final String PALE_AQUA = "#CCEDEB";
    public static final String PURPLE = "#330072";
    public static final String PLUM = "#7C2855";
    public static final String PINK = "#AE2573";
    /** Pink at half strength on white. */
    public static final String PALE_PINK = "#D792B9";

    public static final String ORANGE = "#ED8B00";
    public static final String WARM_YELLOW = "#FFB81C";

    /** Warm yellow at a quarter of its strength on white: the paper of a note. */
    public static final String PALE_YELLOW = "#FFEDC6";

    public static final String RED = "#DA291C";

    private Palette() {}
}
