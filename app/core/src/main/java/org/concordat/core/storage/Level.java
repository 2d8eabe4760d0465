package org.concordat.core.storage;

import org.jspecify.annotations.Nullable;

/** A list or an object that is being taken apart, and how far its parts are indented. */
final class Level {

    private static final int UNKNOWN = -1;

    private final Shape shape;
    private final @Nullable Level around;
    private int indent = UNKNOWN;

    Level(Shape shape, @Nullable Level around) {
        this.shape = shape;
        this.around = around;
    }

    Shape shape() {
        return shape;
    }

    boolean isIndented() {
        return indent != UNKNOWN;
    }

    void indent(int spaces) {
        indent = spaces;
    }

    /** Whether a line that begins so looks like a part of this, or like a part or the end of what is around. */
    boolean resumesWith(byte c, int spaces) {
        if (spaces == indent) {
            return c == (shape.isList() ? '{' : '"');
        }
        return (c == ']' || c == '}' || c == '"' || c == '{') && isAround(spaces);
    }

    /** Whether the parts of something around this are indented so far, and those of this are further. */
    boolean isAround(int spaces) {
        if (spaces >= indent) {
            return false;
        }
        for (var level = around; level != null; level = level.around) {
            if (level.indent == spaces) {
                return true;
            }
        }
        return false;
    }
}
