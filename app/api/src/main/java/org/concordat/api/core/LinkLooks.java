package org.concordat.api.core;

import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.Stroke;

/**
 * How links look, one look per meaning, so that the links of a care model can look like those of the core. Dashed and dash-dotted lines
 * are left free: they say that something is proposed or in shadow form.
 *
 * @since 0.1.0
 */
public final class LinkLooks {

    public static final LinkStyle ACCOUNTABILITY = LinkStyle.of(Palette.BLACK, Stroke.SOLID, 2, Arrow.FILLED);
    public static final LinkStyle CONTRACT = LinkStyle.of(Palette.BLUE, Stroke.DOUBLE, 3, Arrow.NONE);
    public static final LinkStyle SUBCONTRACT = LinkStyle.of(Palette.BLUE, Stroke.DOUBLE, 3, Arrow.FILLED);
    /** Between two contracts, such as "overlays". */
    public static final LinkStyle CONTRACT_ORDER = LinkStyle.of(Palette.BLUE, Stroke.SOLID, 1.2, Arrow.OPEN);

    public static final LinkStyle MONEY = LinkStyle.of(Palette.WARM_YELLOW, Stroke.SOLID, 4, Arrow.FILLED);
    public static final LinkStyle SERVICE = LinkStyle.of(Palette.DARK_GREY, Stroke.SOLID, 1.5, Arrow.OPEN);
    public static final LinkStyle SCOPE = LinkStyle.of(Palette.DARK_GREY, Stroke.SOLID, 1.2, Arrow.DIAMOND);
    public static final LinkStyle PATIENT_FLOW = LinkStyle.of(Palette.MID_GREY, Stroke.SOLID, 3, Arrow.FILLED);
    public static final LinkStyle POPULATION = LinkStyle.of(Palette.LIGHT_BLUE, Stroke.SOLID, 1.5, Arrow.OPEN);
    public static final LinkStyle MEMBERSHIP = LinkStyle.of(Palette.BRIGHT_BLUE, Stroke.SOLID, 1.2, Arrow.NONE);
    public static final LinkStyle GOVERNANCE = LinkStyle.of(Palette.PURPLE, Stroke.DOTTED, 1.5, Arrow.OPEN);
    public static final LinkStyle OWNERSHIP = LinkStyle.of(Palette.PLUM, Stroke.SOLID, 2, Arrow.DIAMOND);
    public static final LinkStyle WORKFORCE = LinkStyle.of(Palette.DARK_GREEN, Stroke.SOLID, 1.5, Arrow.OPEN);
    public static final LinkStyle PLACE = LinkStyle.of(Palette.MID_GREY, Stroke.SOLID, 1, Arrow.NONE);
    /** Between equals: no arrow. */
    public static final LinkStyle RELATIONSHIP = LinkStyle.of(Palette.AQUA_GREEN, Stroke.SOLID, 1.5, Arrow.NONE);
    /** From one who helps to one who is helped, or from one who judges to one who is judged. */
    public static final LinkStyle SUPPORT = LinkStyle.of(Palette.AQUA_GREEN, Stroke.SOLID, 1.5, Arrow.OPEN);

    public static final LinkStyle SUCCESSION = LinkStyle.of(Palette.BLACK, Stroke.SOLID, 1.2, Arrow.OPEN);
    public static final LinkStyle INTENTION = LinkStyle.of(Palette.PINK, Stroke.SOLID, 1.5, Arrow.OPEN);
    public static final LinkStyle PLAN = LinkStyle.of(Palette.DARK_GREY, Stroke.SOLID, 1.2, Arrow.OPEN);
    public static final LinkStyle THREAT = LinkStyle.of(Palette.RED, Stroke.SOLID, 1.5, Arrow.FILLED);
    /** From a remark to what it is about: no fact, and therefore no arrow. */
    public static final LinkStyle REMARK = LinkStyle.of(Palette.MID_GREY, Stroke.DOTTED, 1, Arrow.NONE);

    public static final LinkStyle OTHER = LinkStyle.of(Palette.MID_GREY, Stroke.SOLID, 1.2, Arrow.OPEN);

    private LinkLooks() {}
}
