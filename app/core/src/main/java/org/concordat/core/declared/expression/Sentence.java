package org.concordat.core.declared.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Text;

/** A text with expressions in braces, as in {@code {n.name} covers {n.peopleCovered} people.} A doubled brace is a brace. */
final class Sentence {

    /** Words as they are, or an expression. */
    private record Part(String words, Optional<Expression> expression) {}

    private final List<Part> parts;

    private Sentence(List<Part> parts) {
        this.parts = parts;
    }

    static Sentence read(Text text, Scope scope, Language language, Mistakes mistakes) {
        var parts = new ArrayList<Part>();
        var words = new StringBuilder();
        var source = text.value();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean isDoubled = i + 1 < source.length() && source.charAt(i + 1) == c;
            if ((c == '{' || c == '}') && isDoubled) {
                words.append(c);
                i++;
            } else if (c == '{') {
                int end = source.indexOf('}', i);
                if (end < 0) {
                    mistakes.say(text.place(), Texts.get("openBrace", source));
                    break;
                }
                parts.add(new Part(words.toString(), Optional.empty()));
                words.setLength(0);
                parts.add(new Part("", language.read(text.with(source.substring(i + 1, end)), scope, mistakes)));
                i = end;
            } else {
                words.append(c);
            }
        }
        parts.add(new Part(words.toString(), Optional.empty()));
        return new Sentence(parts);
    }

    /** The text with the values in it. */
    String say(Variables variables) {
        var said = new StringBuilder();
        for (var part : parts) {
            said.append(part.words());
            part.expression()
                    .map(e -> e.value(variables).map(Wording::of).orElseGet(() -> Texts.get("notKnown")))
                    .ifPresent(said::append);
        }
        return said.toString();
    }
}
