package org.concordat.desktop.inspector;

import java.util.List;

/** Several texts, one on each line. */
record LinesForm() implements TextForm<List<String>> {

    @Override
    public String write(List<String> value) {
        return String.join("\n", value);
    }

    @Override
    public Reading<List<String>> read(String text) {
        var lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.isEmpty() ? new Reading.Nothing<>() : Reading.of(lines);
    }

    @Override
    public String hint() {
        return WORDS.get("lines.hint");
    }
}
