package org.concordat.core.declared.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.declared.json.Json;
import org.concordat.core.declared.json.JsonObject;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Text;

/** Reads what must come out of the examples. */
final class ExpectationReader {

    static final String FILE = "examples/expectations.json";

    private static final Set<String> KEYS = Set.of("examples");
    private static final Set<String> EXAMPLE = Set.of("file", "on", "findings", "figures");
    private static final Set<String> FINDINGS = Set.of("rule", "count", "about");
    private static final Set<String> FIGURE = Set.of("measure", "of", "value");

    private ExpectationReader() {}

    static List<Expectation> read(Json json, Mistakes mistakes) {
        return JsonObject.of(json, KEYS, mistakes).objects("examples", EXAMPLE).stream()
                .map(ExpectationReader::example)
                .toList();
    }

    private static Expectation example(JsonObject json) {
        return new Expectation(
                json.text("file"),
                json.located("on").map(Text::value),
                json.objects("findings", FINDINGS).stream()
                        .map(f -> new Expectation.Findings(
                                f.text("rule"),
                                (int) f.figure("count").orElse(1),
                                f.texts("about").stream().map(Text::value).toList()))
                        .toList(),
                json.objects("figures", FIGURE).stream()
                        .map(f -> new Expectation.Value(f.text("measure"), f.textOr("of", ""), value(f)))
                        .toList());
    }

    private static Optional<BigDecimal> value(JsonObject figure) {
        return figure.find("value").map(Json::value).isPresent()
                ? Optional.ofNullable(figure.number("value"))
                : Optional.empty();
    }
}
