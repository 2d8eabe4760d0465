package org.concordat.core.plugin.repository;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * What a repository offers: {@code plugins.json}, a list as pf4j-update reads it.
 *
 * @param plugins by id, of which no two are the same
 */
public record Index(List<IndexedPlugin> plugins) {

    /** How the file is called. */
    public static final String FILE = "plugins.json";

    /** @throws IllegalArgumentException if two have one id */
    public Index {
        plugins =
                plugins.stream().sorted(Comparator.comparing(IndexedPlugin::id)).toList();
        var seen = new HashSet<String>();
        for (var plugin : plugins) {
            if (!seen.add(plugin.id())) {
                throw new IllegalArgumentException("twice: " + plugin.id());
            }
        }
    }

    /** @throws IllegalArgumentException if it cannot be understood; the message says what, in few words */
    static Index read(byte[] bytes) {
        try {
            return new Index(List.of(Form.JSON.readValue(bytes, IndexedPlugin[].class)));
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException(inFewWords(e), e);
        }
    }

    private static String inFewWords(RuntimeException e) {
        var cause = e.getCause() instanceof IllegalArgumentException inner ? inner : e;
        var message = cause instanceof JacksonException json ? json.getOriginalMessage() : cause.getMessage();
        return Form.line(message == null ? "null" : message, 120);
    }

    byte[] bytes() {
        return Form.write(plugins);
    }
}
