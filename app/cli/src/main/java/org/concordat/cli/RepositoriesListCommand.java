package org.concordat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordat.core.plugin.repository.Known;
import org.concordat.core.plugin.repository.Look;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the repositories that the user has agreed to. Nobody is asked anything. */
@Command(name = "list")
final class RepositoriesListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    RepositoriesListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var repositories = surroundings.repositories();
        var known = repositories.known();
        var terminal = Terminal.of(spec);
        if (json) {
            terminal.print(Json.write(known.stream()
                    .map(k -> Json.object(
                            "name", k.name(),
                            "address", k.address(),
                            "key", k.fingerprint().toString(),
                            "number", k.number(),
                            "enabled", k.enabled()))
                    .toList()));
        } else if (known.isEmpty()) {
            terminal.print(Texts.of("repositories.none"));
        } else {
            terminal.print(table(known, repositories.remembered()));
        }
        return ExitCode.OK;
    }

    private static List<String> table(List<Known> known, List<Look> looks) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                Texts.of("repositories.name"),
                Texts.of("repositories.key"),
                Texts.of("repositories.asked"),
                Texts.of("repositories.address")));
        known.forEach(k -> rows.add(List.of(k.name(), k.fingerprint().toString(), asked(k, looks), k.address())));
        return Columns.aligned(rows);
    }

    private static String asked(Known known, List<Look> looks) {
        return known.enabled()
                ? looks.stream()
                        .filter(look -> look.repository().equals(known))
                        .flatMap(look -> look.seen().stream())
                        .map(Shop::day)
                        .findFirst()
                        .orElse("")
                : Texts.of("plugins.off");
    }
}
