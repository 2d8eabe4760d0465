package org.concordat.core.plugin.project;

import java.util.Locale;
import java.util.Properties;
import javax.lang.model.SourceVersion;

/**
 * The names in a new project that go by the id of its care model, such as {@code local-panels}.
 *
 * @param title {@code Local panels}
 * @param camel {@code LocalPanels}, to which the names of classes add something
 * @param folder {@code org/example/localpanels}
 */
record Names(String id, String title, String camel, String folder) {

    static Names of(String id) {
        var words = id.replace('-', ' ').strip();
        var camel = new StringBuilder();
        for (var word : words.split(" +", -1)) {
            camel.append(capital(word));
        }
        var joined = camel.toString().toLowerCase(Locale.ROOT);
        var last = SourceVersion.isKeyword(joined) ? joined + "model" : joined;
        return new Names(id, capital(words), camel.toString(), "org/example/" + last);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A text of the template with its places filled. */
    String in(String text, Properties versions) {
        var filled = text.replace("@id@", id)
                .replace("@name@", title)
                .replace("@Name@", camel)
                .replace("@package@", folder.replace('/', '.'));
        for (var library : versions.stringPropertyNames()) {
            filled = filled.replace("@" + library + "@", versions.getProperty(library));
        }
        return filled;
    }
}
