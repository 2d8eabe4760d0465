package org.concordat.core.declared;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The keys that each kind of object in {@code care-model.json} may have. The schema has the same ones. */
final class FormatKeys {

    private static final String SELECTION = "for only as each let where";
    private static final String ATTRIBUTE_KEYS = "id label help kind unit least most required choices targets";

    static final Set<String> MODEL = keys(
            "$schema formatVersion id name version provider licence description requires needs nodeTypes linkTypes commonAttributes"
                    + " attributesFor joinsFor choicesFor rules measures templates sections changes"
                    + " migrations");
    static final Set<String> MIGRATION = keys("version steps");
    static final Set<String> MIGRATION_STEP =
            keys("attribute nodeType linkType choice renamed factor kind values dropped");
    static final Set<String> ATTRIBUTE = keys(ATTRIBUTE_KEYS);
    static final Set<String> PARAMETER = keys(ATTRIBUTE_KEYS + " preset");
    static final Set<String> CHOICE = keys("id label");
    static final Set<String> NODE_TYPE = keys("id label help parent abstract style attributes presets");
    static final Set<String> NODE_STYLE = keys("shape fill text line border icon width height prose");
    static final Set<String> LINK_TYPE = keys("id label help family style joins attributes");
    static final Set<String> LINK_STYLE = keys("line stroke width arrow");
    static final Set<String> JOIN = keys("from to");
    static final Set<String> ATTRIBUTES_FOR = keys("type attributes");
    static final Set<String> JOINS_FOR = keys("type joins");
    static final Set<String> CHOICES_FOR = keys("attribute choices");
    /** Beside the attributes. */
    static final Set<String> ONLY = keys("type name");

    static final Set<String> RULE =
            keys("id severity title source parameters when message about weights fixes " + SELECTION);
    static final Set<String> WEIGHT = keys("when severity message");
    static final Set<String> FIX = keys("label when set link node remove");
    static final Set<String> FIX_SET = keys("of attribute to");
    static final Set<String> FIX_LINK = keys("type from to facts");
    static final Set<String> FIX_NODE = keys("type name facts link from to");
    static final Set<String> MEASURE = keys("id label formula unit source value sentence unknown used " + SELECTION);
    static final Set<String> TEMPLATE = keys("id label help nodes links");
    static final Set<String> TEMPLATE_NODE = keys("key type name at size around facts");
    static final Set<String> AROUND = keys("first last row");
    static final Set<String> TEMPLATE_LINK = keys("type from to facts");
    static final Set<String> SECTION = keys("id title blocks");
    static final Set<String> BLOCK = keys("paragraph table columns " + SELECTION);
    static final Set<String> COLUMN = keys("title value");

    /** All of them by the names that the schema has for them. */
    static final Map<String, Set<String>> BY_NAME = Map.ofEntries(
            Map.entry("model", MODEL),
            Map.entry("attribute", ATTRIBUTE),
            Map.entry("parameter", PARAMETER),
            Map.entry("choice", CHOICE),
            Map.entry("nodeType", NODE_TYPE),
            Map.entry("nodeStyle", NODE_STYLE),
            Map.entry("linkType", LINK_TYPE),
            Map.entry("linkStyle", LINK_STYLE),
            Map.entry("join", JOIN),
            Map.entry("attributesFor", ATTRIBUTES_FOR),
            Map.entry("joinsFor", JOINS_FOR),
            Map.entry("choicesFor", CHOICES_FOR),
            Map.entry("only", ONLY),
            Map.entry("rule", RULE),
            Map.entry("weight", WEIGHT),
            Map.entry("fix", FIX),
            Map.entry("fixSet", FIX_SET),
            Map.entry("fixLink", FIX_LINK),
            Map.entry("fixNode", FIX_NODE),
            Map.entry("measure", MEASURE),
            Map.entry("template", TEMPLATE),
            Map.entry("templateNode", TEMPLATE_NODE),
            Map.entry("around", AROUND),
            Map.entry("templateLink", TEMPLATE_LINK),
            Map.entry("section", SECTION),
            Map.entry("block", BLOCK),
            Map.entry("column", COLUMN),
            Map.entry("migration", MIGRATION),
            Map.entry("migrationStep", MIGRATION_STEP));

    private FormatKeys() {}

    private static Set<String> keys(String words) {
        return new LinkedHashSet<>(Arrays.asList(words.split(" ", -1)));
    }
}
