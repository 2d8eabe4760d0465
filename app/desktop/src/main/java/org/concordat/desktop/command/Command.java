package org.concordat.desktop.command;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.KeyStroke;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that a user can do.
 *
 * @param id such as {@code file.open}: the part before the dot names its menu
 * @param name what it is called now, as in "Undo move"
 * @param icon the name of one of the program's icons, or null
 * @param shortcut its keys, or null
 * @param enabled whether it can be done now
 */
public record Command(
        String id,
        Supplier<String> name,
        @Nullable String icon,
        @Nullable KeyStroke shortcut,
        BooleanSupplier enabled,
        Runnable what) {

    /** A command that can always be done, with the text {@code id} of the bundle as its name. */
    public static Command of(Words words, String id, Runnable what) {
        var name = words.get(id);
        return new Command(id, () -> name, null, null, () -> true, what);
    }

    /** A name that changes. */
    public Command named(Supplier<String> newName) {
        return new Command(id, newName, icon, shortcut, enabled, what);
    }

    public Command withIcon(String newIcon) {
        return new Command(id, name, newIcon, shortcut, enabled, what);
    }

    /** Its keys in the form that {@link KeyStroke#getKeyStroke(String)} reads. @throws IllegalArgumentException if they are none */
    public Command withKeys(String keys) {
        var stroke = KeyStroke.getKeyStroke(keys);
        if (stroke == null) {
            throw new IllegalArgumentException("Not a key stroke: " + keys);
        }
        return new Command(id, name, icon, stroke, enabled, what);
    }

    public Command when(BooleanSupplier newEnabled) {
        return new Command(id, name, icon, shortcut, newEnabled, what);
    }

    /** The id of the menu that it stands in. */
    public String menu() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Its keys as on a keyboard: {@code Ctrl+Shift+P}; empty for none. */
    public String keys() {
        return Optional.ofNullable(shortcut).map(Keys::text).orElse("");
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled.getAsBoolean()) {
            what.run();
        }
    }
}
