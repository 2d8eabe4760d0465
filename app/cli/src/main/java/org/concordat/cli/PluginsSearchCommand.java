package org.concordat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.concordat.core.plugin.repository.Look;
import org.concordat.core.plugin.repository.Offer;
import org.concordat.core.plugin.repository.Offers;
import org.concordat.core.plugin.repository.RepositoryProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what the repositories offer. */
@Command(name = "search")
final class PluginsSearchCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORD")
    private List<String> words = List.of();

    @Option(names = "--offline")
    private boolean offline;

    @Option(names = "--json")
    private boolean json;

    PluginsSearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        var shop = new Shop(surroundings, terminal);
        var looks = offline ? shop.remembered() : shop.look();
        var offers = shop.offers(looks);
        var found = offers.find(words);
        if (json) {
            terminal.print(
                    Json.write(found.stream().map(offer -> json(offer, offers)).toList()));
        } else if (found.isEmpty()) {
            terminal.print(Texts.of("plugins.nothingFound"));
        } else {
            terminal.print(table(found, offers));
        }
        return looks.stream().map(Look::problem).allMatch(problem -> problem.isEmpty()) ? ExitCode.OK : Outcome.FOUND;
    }

    private static List<String> table(List<Offer> found, Offers offers) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                Texts.of("plugins.id"),
                Texts.of("plugins.version"),
                Texts.of("plugins.here"),
                Texts.of("plugins.repository"),
                Texts.of("plugins.description")));
        found.forEach(offer -> rows.add(List.of(
                offer.id(),
                offer.version(),
                String.valueOf(offers.here(offer.id()).orElse("")),
                offer.repository().name(),
                offer.hindrance()
                        .map(problem -> Texts.of("plugins.hindered", problem.message()))
                        .orElseGet(() -> offer.plugin().description()))));
        return Columns.aligned(rows);
    }

    private static Map<String, @Nullable Object> json(Offer offer, Offers offers) {
        return Json.object(
                "id", offer.id(),
                "version", offer.version(),
                "installed", offers.here(offer.id()).orElse(null),
                "repository", offer.repository().name(),
                "name", offer.plugin().name(),
                "description", offer.plugin().description(),
                "provider", offer.plugin().provider(),
                "licence", offer.plugin().licence(),
                "date", offer.release().date(),
                "requires", offer.release().requires(),
                "size", offer.release().size(),
                "holdsCode", offer.release().holdsCode(),
                "careModels", offer.release().brings(),
                "problem", offer.hindrance().map(RepositoryProblem::message).orElse(""));
    }
}
