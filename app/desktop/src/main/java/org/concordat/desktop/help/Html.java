package org.concordat.desktop.help;

import java.util.List;
import java.util.stream.Collectors;
import org.concordat.api.vocabulary.ElementType;

/** Small pieces of a page; every text is escaped, as care models bring it. */
final class Html {

    /** What the address of a type begins with. */
    static final String TYPE = "type:";

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String paragraph(String styleClass, String text) {
        return text.isBlank() ? "" : "<p class='" + styleClass + "'>" + escaped(text) + "</p>";
    }

    static String heading(String text) {
        return "<h2>" + escaped(text) + "</h2>";
    }

    /** The label of a type as a link to its page. */
    static String link(ElementType type) {
        return "<a href=\"" + TYPE + escaped(type.id()) + "\">" + escaped(type.label()) + "</a>";
    }

    static String links(List<? extends ElementType> types) {
        return types.stream().map(Html::link).collect(Collectors.joining(", "));
    }
}
