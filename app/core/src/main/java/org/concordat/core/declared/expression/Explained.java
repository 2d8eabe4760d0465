package org.concordat.core.declared.expression;

import dev.cel.common.CelIssue;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Text;

/** Says in words what is wrong with an expression. */
final class Explained {

    private static final Pattern FIELD = Pattern.compile("undefined field '(.*)'");
    private static final Pattern NAME = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '(.*)' \\(candidates.*");

    private final Text source;
    private final Scope scope;
    private final Language language;
    private final Mistakes mistakes;

    Explained(Text source, Scope scope, Language language, Mistakes mistakes) {
        this.source = source;
        this.scope = scope;
        this.language = language;
        this.mistakes = mistakes;
    }

    void tell(String key, Object... arguments) {
        mistakes.say(source.place(), Texts.get("inExpression", source.value(), Texts.get(key, arguments)));
    }

    void tell(CelIssue issue) {
        var message = issue.getMessage();
        Matcher field = FIELD.matcher(message);
        Matcher name = NAME.matcher(message);
        Matcher overload = OVERLOAD.matcher(message);
        if (field.matches()) {
            tell("noField", field.group(1), Perhaps.of(field.group(1), fields()));
        } else if (name.matches()) {
            tell("noName", name.group(1), Perhaps.of(name.group(1), names()));
        } else if (overload.matches()) {
            tell("noOverload", plain(overload.group(1)), kinds(overload.group(2)));
        } else {
            tell("odd", message.lines().findFirst().orElse(message));
        }
    }

    private static String plain(String function) {
        return function.equals("@in") ? "in" : function.replace("_", "");
    }

    private static String kinds(String given) {
        return given.replace("double", Texts.get("kind.number"))
                .replace("string", Texts.get("kind.text"))
                .replace("bool", Texts.get("kind.truth"))
                .replace("google.protobuf.Timestamp", Texts.get("kind.date"));
    }

    private List<String> fields() {
        return Stream.of(
                        language.fields().nodes().all().keySet(),
                        language.fields().links().all().keySet(),
                        scope.thresholds().all().keySet())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private List<String> names() {
        return Stream.concat(scope.names().keySet().stream(), Language.functions().stream())
                .toList();
    }
}
