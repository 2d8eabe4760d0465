package org.concordat.core.declared;

import org.concordat.core.declared.expression.Selection;
import org.concordat.core.declared.json.JsonObject;

/** Reads what a rule, a measure or a table goes through. */
final class SelectionReader {

    private SelectionReader() {}

    static Selection read(JsonObject json) {
        return new Selection(
                json.located("for"),
                json.textOr("as", ""),
                json.textEntries("each"),
                json.textEntries("let"),
                json.located("where"));
    }
}
