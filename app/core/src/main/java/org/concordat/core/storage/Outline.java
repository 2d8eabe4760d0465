package org.concordat.core.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file apart into its parts. Where a part is damaged it goes on at the next line that looks like a part of the same list,
 * by its indentation: the file has one element to a line. It is linear in the size of the file, however damaged that is.
 */
final class Outline {

    private static final int INDENT = 2;
    private static final long MOST_WASTE = 8;

    private final byte[] text;
    private final JsonScan scan;
    private final List<Integer> strayCommas = new ArrayList<>();
    private int pos;
    private boolean cut;
    private long wasted;
    private int count;

    private Outline(byte[] text, int depth) {
        this.text = text;
        scan = new JsonScan(text, depth);
    }

    /**
     * What was found.
     *
     * @param root null if the text does not even begin as it should
     * @param end the position after it
     * @param cut whether the text ends before it is complete
     * @param tooMany whether there are more parts than a file may have, so that it was given up
     */
    record Found(@Nullable Part root, int end, boolean cut, boolean tooMany, List<Integer> strayCommas) {}

    static Found of(byte[] text, Shape shape, int depth) {
        var outline = new Outline(text, depth);
        outline.skipSpace();
        int start = outline.pos;
        boolean begins = start < text.length && shape.opensWith(text[start]);
        var root = begins ? outline.container("", shape, null) : null;
        outline.skipSpace();
        return new Found(root, outline.pos, outline.cut, outline.count > Limits.PARTS, outline.strayCommas);
    }

    private Part container(String name, Shape shape, @Nullable Level around) {
        var level = new Level(shape, around);
        int start = pos;
        var parts = new ArrayList<Part>();
        boolean tolerant = true;
        pos++;
        while (true) {
            skipGap(!parts.isEmpty(), tolerant, shape);
            tolerant = false;
            if (pos >= text.length) {
                cut = true;
                break;
            }
            if (shape.closesWith(text[pos]) && !(around == null && resumption(pos, level) < text.length)) {
                pos++;
                break;
            }
            if (endIsLost(level)) {
                parts.add(Part.broken(pos, pos));
                break;
            }
            if (!level.isIndented() && (text[pos] == '{' || text[pos] == '"') && isFirstOnLine(pos)) {
                level.indent(indentAt(pos));
            }
            int partStart = pos;
            var part = shape.isList() ? value("", shape.element(), level) : member(level);
            if (part == null) {
                if (!level.isIndented()) {
                    level.indent(indentAt(start) + INDENT);
                }
                part = broken(partStart, level);
                tolerant = true;
            }
            parts.add(part);
            if (++count > Limits.PARTS) {
                pos = text.length;
            }
        }
        return new Part(name, start, pos, false, parts);
    }

    private Part broken(int start, Level level) {
        wasted += Math.max(0, scan.stoppedAt() - start);
        pos = wasted > MOST_WASTE * text.length ? text.length : resumption(start, level);
        return Part.broken(start, trimmed(start, pos));
    }

    /** Whether what stands here belongs to what is around this part: its closing bracket must be missing. */
    private boolean endIsLost(Level level) {
        byte c = text[pos];
        boolean foreign = level.shape().isList() ? c == '}' || c == '"' && isKey() : c == ']' || c == '{';
        return foreign && isFirstOnLine(pos) && level.isAround(indentAt(pos));
    }

    private boolean isKey() {
        int i = scan.endOfString(pos);
        while (i != JsonScan.BROKEN && i < text.length && JsonScan.isSpace(text[i])) {
            i++;
        }
        return i != JsonScan.BROKEN && i < text.length && text[i] == ':';
    }

    private @Nullable Part value(String name, Shape shape, Level level) {
        if (pos < text.length && shape.opensWith(text[pos])) {
            return container(name, shape, level);
        }
        int start = pos;
        int end = scan.endOfValue(start);
        if (end == JsonScan.BROKEN) {
            return null;
        }
        pos = end;
        return Part.whole(name, start, end);
    }

    private @Nullable Part member(Level level) {
        int start = pos;
        int end = text[start] == '"' ? scan.endOfString(start) : JsonScan.BROKEN;
        var name = end == JsonScan.BROKEN ? null : key(start, end);
        if (name == null) {
            return null;
        }
        pos = end;
        skipSpace();
        if (pos >= text.length || text[pos] != ':') {
            return null;
        }
        pos++;
        skipSpace();
        return value(name, level.shape().member(name), level);
    }

    private @Nullable String key(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == '\\') {
                try {
                    return new Slice(text, start, end).string();
                } catch (UnreadableException e) {
                    return null;
                }
            }
        }
        return new String(text, start + 1, end - start - 2, StandardCharsets.UTF_8);
    }

    /** Where to go on after damage: the next line that begins a part of this list or object, or of one around it, or ends it. */
    private int resumption(int from, Level level) {
        for (int line = nextLine(from); line < text.length; line = nextLine(line)) {
            int first = line;
            while (first < text.length && (text[first] == ' ' || text[first] == '\t')) {
                first++;
            }
            if (first < text.length && (level.resumesWith(text[first], first - line) || isLastBrace(first))) {
                return first;
            }
        }
        return text.length;
    }

    private boolean isLastBrace(int position) {
        if (text[position] != '}') {
            return false;
        }
        int i = position + 1;
        while (i < text.length && JsonScan.isSpace(text[i])) {
            i++;
        }
        return i == text.length;
    }

    private int nextLine(int from) {
        int i = from;
        while (i < text.length && text[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, text.length);
    }

    private int trimmed(int start, int end) {
        int i = end;
        while (i > start && (JsonScan.isSpace(text[i - 1]) || text[i - 1] == ',')) {
            i--;
        }
        return Math.max(i, start);
    }

    private void skipSpace() {
        while (pos < text.length && JsonScan.isSpace(text[pos])) {
            pos++;
        }
    }

    private void skipGap(boolean between, boolean tolerant, Shape shape) {
        int commas = 0;
        int firstComma = pos;
        while (pos < text.length && (JsonScan.isSpace(text[pos]) || text[pos] == ',')) {
            if (text[pos] == ',' && commas++ == 0) {
                firstComma = pos;
            }
            pos++;
        }
        boolean atEnd = pos >= text.length || shape.closesWith(text[pos]);
        if (!tolerant && commas != (between && !atEnd ? 1 : 0) && strayCommas.size() < Limits.PROBLEMS) {
            strayCommas.add(commas == 0 ? pos : firstComma);
        }
    }

    private int indentAt(int position) {
        int line = position;
        while (line > 0 && text[line - 1] != '\n') {
            line--;
        }
        int first = line;
        while (text[first] == ' ' || text[first] == '\t') {
            first++;
        }
        return first - line;
    }

    private boolean isFirstOnLine(int position) {
        int i = position;
        while (i > 0 && (text[i - 1] == ' ' || text[i - 1] == '\t')) {
            i--;
        }
        return i == 0 || text[i - 1] == '\n';
    }
}
