package org.concordat.core.declared.bench;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.declared.DeclaredCareModel;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;
import org.concordat.core.declared.json.JsonText;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.document.Content;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.UnusableFileException;

/** Runs the rules and measures of a care model over its examples and compares what comes out with what must. */
public final class TestBench {

    private static final Words WORDS = Words.beside(TestBench.class);

    private final ModelSource source;
    private final DeclaredCareModel model;
    private final CareModels together;
    private final List<Result> results = new ArrayList<>();

    private TestBench(ModelSource source, DeclaredCareModel model, Collection<? extends CareModel> others) {
        this.source = source;
        this.model = model;
        var all = new ArrayList<CareModel>(others.stream()
                .filter(other -> !other.id().equals(model.id()) && !other.id().equals("core"))
                .toList());
        all.add(model);
        together = CareModels.of(all);
    }

    /**
     * Tries a care model.
     *
     * @param others those whose types its examples may use, beside the core one
     * @return each thing that must come out, in the order of the file; empty if there are no expectations
     * @throws UnfitModelException if the care model cannot be used
     * @throws IOException if its files cannot be read
     */
    public static List<Result> run(ModelSource source, Collection<? extends CareModel> others)
            throws UnfitModelException, IOException {
        var bench = new TestBench(source, DeclaredCareModel.verified(source, others), others);
        bench.run();
        return bench.results;
    }

    private void run() throws IOException {
        var bytes = source.read(ExpectationReader.FILE);
        if (bytes.isEmpty()) {
            return;
        }
        var mistakes = new Mistakes();
        var expectations = JsonText.read(ExpectationReader.FILE, bytes.get(), mistakes)
                .map(json -> ExpectationReader.read(json, mistakes))
                .orElse(List.of());
        mistakes.all()
                .forEach(mistake ->
                        results.add(new Result(ExpectationReader.FILE, WORDS.get("readable"), mistake.toString())));
        for (var expectation : expectations) {
            example(expectation);
        }
        for (var file : source.names()) {
            if (file.startsWith("examples/")
                    && file.endsWith(".concordat.json")
                    && expectations.stream().noneMatch(e -> file.equals("examples/" + e.file()))) {
                results.add(new Result(file, WORDS.get("expected"), WORDS.get("notExpected")));
            }
        }
    }

    private void example(Expectation expectation) throws IOException {
        var bytes = source.read("examples/" + expectation.file());
        if (bytes.isEmpty()) {
            results.add(new Result(expectation.file(), WORDS.get("readable"), WORDS.get("notThere")));
            return;
        }
        try {
            var reading =
                    new ContentReader(together.vocabulary(), together.rules()).read(expectation.file(), bytes.get());
            reading.problems()
                    .forEach(problem ->
                            results.add(new Result(expectation.file(), WORDS.get("readable"), problem.toString())));
            day(expectation, reading.content())
                    .ifPresent(day -> results.addAll(new Trial(model, reading.content(), day, expectation).results()));
        } catch (UnusableFileException e) {
            results.add(new Result(expectation.file(), WORDS.get("readable"), String.valueOf(e.getMessage())));
        }
    }

    private Optional<LocalDate> day(Expectation expectation, Content content) {
        try {
            return Optional.of(expectation
                    .on()
                    .map(LocalDate::parse)
                    .orElseGet(() -> content.settings().dayOr(LocalDate.of(2026, 10, 1))));
        } catch (DateTimeException e) {
            results.add(new Result(
                    expectation.file(),
                    WORDS.get("readable"),
                    WORDS.format("noDay", expectation.on().orElse(""))));
            return Optional.empty();
        }
    }
}
