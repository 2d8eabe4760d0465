package org.concordat.bench.canvas;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.bench.GeneratedCountry;
import org.concordat.bench.GeneratedNetwork;
import org.concordat.core.document.Content;

/**
 * What to measure; each {@code --name value} on the command line.
 *
 * @param network what is drawn: {@code drawn} or {@code country}
 * @param scenarios names; empty for all
 * @param without names of scenarios to leave out
 * @param opens how often a fresh virtual machine opens the document
 * @param budget seconds after which a scenario is not repeated any more
 * @param limit seconds that one thing may take; then its scenario is given up
 */
record Options(
        List<String> peers,
        List<Size> sizes,
        String network,
        List<String> scenarios,
        List<String> without,
        int opens,
        int budget,
        int limit) {

    private static final long SEED = 1;

    private static final Map<String, String> DEFAULTS = Map.of(
            "--peers", "stock,ours",
            "--sizes", "500/1500,1000/3000,10000/100000",
            "--network", "drawn",
            "--scenarios", "",
            "--without", "",
            "--opens", "3",
            "--budget", "8",
            "--limit", "180");

    /** @throws IllegalArgumentException for what it does not know */
    static Options of(String... arguments) {
        var given = new TreeMap<>(DEFAULTS);
        for (int i = 0; i < arguments.length; i += 2) {
            if (!DEFAULTS.containsKey(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Not an option with a value: " + arguments[i]);
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        UnaryOperator<String> value = name -> Objects.requireNonNull(given.get(name), name);
        return new Options(
                list(value.apply("--peers")),
                list(value.apply("--sizes")).stream().map(Size::of).toList(),
                value.apply("--network"),
                list(value.apply("--scenarios")),
                list(value.apply("--without")),
                Integer.parseInt(value.apply("--opens")),
                Integer.parseInt(value.apply("--budget")),
                Integer.parseInt(value.apply("--limit")));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",", -1)).filter(s -> !s.isBlank()).toList();
    }

    boolean chooses(Scenario scenario) {
        return (scenarios.isEmpty() || scenarios.contains(scenario.name())) && !without.contains(scenario.name());
    }

    /** For one peer at one size. */
    Options only(String peer, Size size) {
        return new Options(List.of(peer), List.of(size), network, scenarios, without, opens, budget, limit);
    }

    /** For opening and nothing more. */
    Options opening() {
        return new Options(peers, sizes, network, List.of("none"), without, opens, budget, limit);
    }

    /** Leaves out some scenarios more. */
    Options without(Collection<String> more) {
        var all = Stream.concat(without.stream(), more.stream()).distinct().toList();
        return new Options(peers, sizes, network, scenarios, all, opens, budget, limit);
    }

    /** What is drawn at the first size. */
    Content content() {
        var size = sizes.get(0);
        return switch (network) {
            case "drawn" -> GeneratedNetwork.drawn(size.nodes(), size.links(), SEED);
            case "country" -> GeneratedCountry.of(size.nodes(), size.links(), SEED);
            default -> throw new IllegalArgumentException("Neither drawn nor country: " + network);
        };
    }

    /** As they would be written. */
    List<String> arguments() {
        return List.of(
                "--peers", String.join(",", peers),
                "--sizes", sizes.stream().map(Size::toString).collect(Collectors.joining(",")),
                "--network", network,
                "--scenarios", String.join(",", scenarios),
                "--without", String.join(",", without),
                "--opens", Integer.toString(opens),
                "--budget", Integer.toString(budget),
                "--limit", Integer.toString(limit));
    }
}
