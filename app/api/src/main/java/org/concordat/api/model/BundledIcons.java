package org.concordat.api.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The icons of a care model as SVG files in the folder {@code icons} beside a class: {@code mcp/care-hub} is
 * {@code icons/care-hub.svg}.
 *
 * @since 0.1.0
 */
public final class BundledIcons {

    private final Class<?> owner;
    private final Pattern ids;

    private BundledIcons(Class<?> owner, Pattern ids) {
        this.owner = owner;
        this.ids = ids;
    }

    /** @param prefix what the ids of the icons begin with, before the slash */
    public static BundledIcons beside(Class<?> owner, String prefix) {
        return new BundledIcons(owner, Pattern.compile(Pattern.quote(prefix) + "/([a-z0-9-]+)"));
    }

    /** The SVG text; empty for an icon that is not there. */
    public Optional<String> find(String iconId) {
        var matcher = ids.matcher(iconId);
        return matcher.matches() ? read("icons/" + matcher.group(1) + ".svg") : Optional.empty();
    }

    private Optional<String> read(String resource) {
        try (var in = owner.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
