package org.concordat.desktop.theme;

/** Which look the user has asked for. */
public enum LookChoice {
    SYSTEM,
    LIGHT,
    DARK;

    /** The look that this means now. */
    public Look look() {
        return switch (this) {
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case SYSTEM -> SystemLook.isDark() ? Look.DARK : Look.LIGHT;
        };
    }
}
