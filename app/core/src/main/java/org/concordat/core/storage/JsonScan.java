package org.concordat.core.storage;

/**
 * Finds where JSON values end by strings and brackets alone, so that a file can be taken apart even where it is damaged. What it
 * delimits may still not be JSON; only a parser tells.
 */
final class JsonScan {

    static final int BROKEN = -1;

    private final byte[] text;
    private final byte[] closers;
    private int stoppedAt;

    /** @param depth how deep values may be nested */
    JsonScan(byte[] text, int depth) {
        this.text = text;
        closers = new byte[depth];
    }

    /** The position after the value that begins here, or {@link #BROKEN}. */
    int endOfValue(int start) {
        stoppedAt = start;
        if (start >= text.length) {
            return BROKEN;
        }
        return switch (text[start]) {
            case '"' -> endOfString(start);
            case '{', '[' -> endOfContainer(start);
            default -> endOfLiteral(start);
        };
    }

    /** How far the last search came; tells what a search in vain has cost. */
    int stoppedAt() {
        return stoppedAt;
    }

    /** The position after the string whose opening quote is here. A string never runs over the end of its line. */
    int endOfString(int quote) {
        byte[] all = text;
        for (int i = quote + 1; i < all.length; i++) {
            byte c = all[i];
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            } else if (c >= 0 && c < ' ') {
                stoppedAt = i;
                return BROKEN;
            }
        }
        stoppedAt = all.length;
        return BROKEN;
    }

    private int endOfContainer(int start) {
        byte[] all = text;
        int depth = 0;
        int i = start;
        while (i < all.length) {
            byte c = all[i];
            if (c == '"') {
                i = endOfString(i);
                if (i == BROKEN) {
                    return BROKEN;
                }
                continue;
            }
            if (c == '{' || c == '[') {
                if (depth == closers.length) {
                    break;
                }
                closers[depth++] = (byte) (c == '{' ? '}' : ']');
            } else if (c == '}' || c == ']') {
                if (closers[--depth] != c) {
                    break;
                }
                if (depth == 0) {
                    return i + 1;
                }
            } else if (isControl(c)) {
                break;
            }
            i++;
        }
        stoppedAt = i;
        return BROKEN;
    }

    private int endOfLiteral(int start) {
        int i = start;
        while (i < text.length && isLiteral(text[i])) {
            i++;
        }
        return i == start ? BROKEN : i;
    }

    private static boolean isLiteral(byte c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '+' || c == '.';
    }

    static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isControl(byte c) {
        return c >= 0 && c < ' ' && !isSpace(c);
    }
}
