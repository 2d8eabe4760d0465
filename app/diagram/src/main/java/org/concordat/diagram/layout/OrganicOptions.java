package org.concordat.diagram.layout;

/**
 * What a planner can set about an organic layout.
 *
 * @param nodeSpacing the least gap between boxes, in drawing units
 * @param aspect the width to height at which separate parts are packed
 * @param seed another seed gives another, equally good, drawing
 */
public record OrganicOptions(double nodeSpacing, double aspect, long seed) {

    public OrganicOptions {
        if (!(nodeSpacing > 0 && aspect > 0)) {
            throw new IllegalArgumentException("Spacing and aspect must be above 0: " + nodeSpacing + ", " + aspect);
        }
    }

    /** 24 units between boxes, 16:10. */
    public static OrganicOptions standard() {
        return new OrganicOptions(24, 1.6, 42);
    }
}
