package org.concordat.api.vocabulary;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The texts of one care model or one part of the program, from its message bundle. Plain texts are taken as they are; patterns are those
 * of {@link MessageFormat}.
 *
 * @since 0.1.0
 */
public final class Words {

    private final String name;
    private final ClassLoader loader;
    private volatile InLanguage now;

    private Words(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
        now = InLanguage.of(name, loader);
    }

    /** The bundle for the language of the program, which is looked up again only when that has changed. */
    private ResourceBundle bundle() {
        if (!now.language().equals(Locale.getDefault())) {
            now = InLanguage.of(name, loader);
        }
        return now.bundle();
    }

    private record InLanguage(Locale language, ResourceBundle bundle) {

        static InLanguage of(String name, ClassLoader loader) {
            var language = Locale.getDefault();
            return new InLanguage(language, ResourceBundle.getBundle(name, language, loader));
        }
    }

    /** The bundle {@code messages} beside the given class. @throws MissingResourceException if there is none */
    public static Words beside(Class<?> owner) {
        var name = owner.getPackageName() + ".messages";
        return new Words(name, owner.getClassLoader());
    }

    /** The text of a key. @throws MissingResourceException if the bundle does not have it */
    public String get(String key) {
        return bundle().getString(key);
    }

    /** The text of a key, or the empty text. */
    public String orEmpty(String key) {
        var bundle = bundle();
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }

    /** The pattern of a key, filled in. @throws MissingResourceException if the bundle does not have it */
    public String format(String key, Object... arguments) {
        var language = bundle().getLocale();
        return new MessageFormat(get(key), language.equals(Locale.ROOT) ? Locale.UK : language).format(arguments);
    }

    /** Choices with their texts {@code attribute.choice}. */
    public List<Choice> choices(String attribute, String... ids) {
        return Stream.of(ids)
                .map(id -> new Choice(id, get(attribute + "." + id)))
                .toList();
    }

    /** All keys, sorted; for the tests that look for a text missing or unused. */
    public Set<String> keys() {
        return new TreeSet<>(bundle().keySet());
    }

    @Override
    public String toString() {
        return name;
    }
}
