package org.concordat.desktop.theme;

import java.util.Locale;
import java.util.prefs.Preferences;
import javax.swing.UIManager;

/**
 * How one user likes the program, in all its windows and outside all documents. Those in force stand among the defaults of the look, where
 * any thread may read them.
 *
 * @param text the size of texts in per cent
 * @param gridShown whether the canvas shows its grid
 * @param snaps whether what is dragged snaps to the grid
 * @param mesh the width of a mesh in drawing units
 * @param welcome whether the program begins with the welcome page rather than a new network
 */
public record Habits(LookChoice look, int text, boolean gridShown, boolean snaps, int mesh, boolean welcome) {

    /** For everybody who has not said otherwise. */
    public static final Habits USUAL = new Habits(LookChoice.LIGHT, 100, true, true, 10, true);

    private static final String IN_FORCE = "Concordat.habits";
    private static final int LEAST_TEXT = 80;
    private static final int MOST_TEXT = 160;
    private static final int MOST_MESH = 100;

    /** Figures outside their bounds become the nearest within. */
    public Habits {
        text = Math.max(LEAST_TEXT, Math.min(MOST_TEXT, text));
        mesh = Math.max(1, Math.min(MOST_MESH, mesh));
    }

    public Habits withLook(LookChoice newLook) {
        return new Habits(newLook, text, gridShown, snaps, mesh, welcome);
    }

    public Habits withText(int newText) {
        return new Habits(look, newText, gridShown, snaps, mesh, welcome);
    }

    public Habits withGrid(boolean nowShown, boolean nowSnaps, int newMesh) {
        return new Habits(look, text, nowShown, nowSnaps, newMesh, welcome);
    }

    public Habits withWelcome(boolean nowWelcome) {
        return new Habits(look, text, gridShown, snaps, mesh, nowWelcome);
    }

    /** Those that are in force. */
    public static Habits current() {
        return UIManager.get(IN_FORCE) instanceof Habits habits ? habits : USUAL;
    }

    /** Puts these in force, with their look. Belongs to the event thread. */
    public void install() {
        UIManager.put(IN_FORCE, this);
        look.look().install();
    }

    /** What was remembered; what is missing or cannot be read is as usual. */
    public static Habits remembered(Preferences memory) {
        return new Habits(
                choice(memory.get("look", "")),
                memory.getInt("textSize", USUAL.text),
                memory.getBoolean("gridShown", USUAL.gridShown),
                memory.getBoolean("gridSnaps", USUAL.snaps),
                memory.getInt("gridMesh", USUAL.mesh),
                memory.getBoolean("welcome", USUAL.welcome));
    }

    private static LookChoice choice(String name) {
        for (var choice : LookChoice.values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(name)) {
                return choice;
            }
        }
        return USUAL.look;
    }

    public void remember(Preferences memory) {
        memory.put("look", look.name().toLowerCase(Locale.ROOT));
        memory.putInt("textSize", text);
        memory.putBoolean("gridShown", gridShown);
        memory.putBoolean("gridSnaps", snaps);
        memory.putInt("gridMesh", mesh);
        memory.putBoolean("welcome", welcome);
    }
}
