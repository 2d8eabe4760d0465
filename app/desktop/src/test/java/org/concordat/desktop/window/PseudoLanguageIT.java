package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JTextArea;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.PseudoLanguage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The program in a language whose every text is in brackets and longer than ours. */
@TestInstance(Lifecycle.PER_CLASS)
class PseudoLanguageIT {

    /** What is between brackets, perhaps with brackets inside, as of a name in a sentence. */
    private static final Pattern FROM_BUNDLE = Pattern.compile("\\[[^\\[\\]]*\\]");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** Keys are called as on the keyboard; file names and the name of the program are no words. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "Concordat|concordat|json|Ctrl|Shift|Alt|Escape|Esc|Enter|Delete|Backspace|Tab|Page Up|Page Down|Up|Down|Left|Right|F\\d+|Minus|Equals");

    private final Locale before = Locale.getDefault();
    private final Set<String> hardCoded = new TreeSet<>();
    private final Set<String> cutOff = new TreeSet<>();
    private final List<String> vocabulary = new ArrayList<>();

    @BeforeAll
    void look(@TempDir Path folder) throws Exception {
        Locale.setDefault(PseudoLanguage.LOCALE);
        var all = CareModels.of(List.of()).vocabulary();
        Stream.<Stream<String>>of(
                        all.nodeTypes().stream().flatMap(PseudoLanguageIT::words),
                        all.linkTypes().stream().flatMap(PseudoLanguageIT::words),
                        all.attributes().stream().flatMap(a -> Stream.of(a.label(), a.help(), a.unit())),
                        all.attributes().stream()
                                .flatMap(a -> all.choicesOf(a).stream())
                                .map(Choice::label))
                .flatMap(words -> words)
                .filter(text -> !text.isBlank())
                .sorted((a, b) -> b.length() - a.length())
                .forEach(vocabulary::add);
        try (var scenes = new Scenes(folder)) {
            scenes.visit(this::look);
        }
    }

    private static Stream<String> words(ElementType type) {
        return Stream.of(type.label(), type.help());
    }

    @AfterAll
    void speakAgain() throws Exception {
        Locale.setDefault(before);
        OnEventThread.run(() -> {});
    }

    private void look(String scene, Container seen) {
        Scenes.within(seen, JComponent.class).forEach(component -> {
            var text = text(component);
            var place = component.getClass().getSimpleName() + " \u201c" + text + "\u201d in " + owner(component) + ", "
                    + scene;
            if (WORD.matcher(unexplained(text)).find()) {
                hardCoded.add(place);
            }
            var tip = TAG.matcher(String.valueOf(component.getToolTipText())).replaceAll("");
            if (component.getToolTipText() != null
                    && WORD.matcher(unexplained(tip)).find()) {
                hardCoded.add("tip " + tip);
            }
            if (isCut(component, text)) {
                cutOff.add(place + ": " + component.getWidth() + " of " + component.getPreferredSize().width);
            }
        });
    }

    private static String owner(JComponent component) {
        for (Container at = component; at != null; at = at.getParent()) {
            if (at.getClass().getName().startsWith("org.concordat")) {
                return at.getClass().getSimpleName();
            }
        }
        return "";
    }

    private static String text(JComponent component) {
        String text = "";
        if (component instanceof JLabel label) {
            text = label.getText();
        } else if (component instanceof AbstractButton button) {
            text = button.getHideActionText() ? "" : button.getText();
        } else if (component instanceof JTextComponent field) {
            text = written(field);
        }
        return text == null ? "" : text;
    }

    /** As it is read: the text of a page without its marks. */
    private static String written(JTextComponent field) {
        try {
            return field.getDocument().getText(0, field.getDocument().getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String unexplained(String text) {
        var left = text;
        for (var known : vocabulary) {
            left = left.replace(known, "");
        }
        for (var inner = ""; !inner.equals(left); ) {
            inner = left;
            left = FROM_BUNDLE.matcher(left).replaceAll("");
        }
        return NO_WORDS.matcher(left).replaceAll("");
    }

    /** What shortens its text says all of it in its tip. */
    private static boolean isCut(JComponent component, String text) {
        boolean isOneLine =
                component instanceof JLabel || component instanceof AbstractButton && !(component instanceof JMenuItem);
        return isOneLine
                && !(component instanceof JTextArea)
                && !text.isBlank()
                && component.getToolTipText() == null
                && component.getWidth() < component.getPreferredSize().width;
    }

    @Test
    void everyTextComesFromABundleOrTheVocabulary() {
        assertThat(hardCoded).isEmpty();
    }

    @Test
    void nothingIsCutOff() {
        assertThat(cutOff).isEmpty();
    }
}
