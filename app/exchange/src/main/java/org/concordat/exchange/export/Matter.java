package org.concordat.exchange.export;

import java.util.Locale;

/** What a file may fail to hold. */
public enum Matter {
    /** Views beside those that are exported. */
    OTHER_VIEWS,
    /** Where nodes stand. */
    PLACES,
    /** How large boxes are. */
    SIZES,
    BENDS,
    /** Groups that are closed in the view. */
    CLOSED_GROUPS,
    /** Filters, style rules and lanes of the view. */
    LOOK,
    /** Which member stands within which frame. */
    FRAMES,
    /** Members that stand in several frames, where the file has but one around each. */
    SEVERAL_FRAMES,
    NODE_TYPES,
    LINK_TYPES,
    /** All facts of nodes besides their names. */
    NODE_FACTS,
    /** All facts of links besides their names. */
    LINK_FACTS,
    LINK_NAMES,
    /** Links that run beside another one, the same way, and are merged with it. */
    PARALLEL_LINKS,
    /** The ids of nodes and links; they are numbered instead. */
    IDS,
    /** Names that several nodes share: they are told apart by a number. */
    SHARED_NAMES,
    /** Names of nodes with quotation marks, backslashes or line ends, which are replaced. */
    NAME_MARKS,
    /** Texts with double quotation marks or line ends, which are replaced. */
    QUOTES,
    /** Texts that are longer than the cell of a spreadsheet holds: they are cut. */
    LONG_TEXTS,
    IMAGES,
    /** Facts that are there and empty. */
    EMPTY_FACTS,
    /** Texts with control characters, which are left out. */
    CONTROL_CHARACTERS,
    /** Texts that a spreadsheet would take for a formula: they get an apostrophe. */
    FORMULAS,
    /** Thresholds of rules that were changed in the document. */
    THRESHOLDS,
    /** Names of persons; no format drops them, but somebody may want them left out. */
    PERSON_NAMES;

    /** The name of its text. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
