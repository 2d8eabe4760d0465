package org.concordat.dist.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.concordat.api.rule.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules find in each sample network, on its day, against a list in which every finding is justified by the source in one line:
 * {@code rule severity elements | why}.
 */
class ExpectedFindingsTest {

    @ParameterizedTest
    @MethodSource("samples")
    void theRulesFindWhatTheFactsImplyAndNothingElse(Sample sample) {
        var found = Models.withAllCareModels().check(sample.content(), day(sample)).all().stream()
                .map(ExpectedFindingsTest::line)
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(expected(sample).stream()
                        .map(line -> line.substring(0, line.indexOf('|')).strip())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyExpectedFindingIsJustified(Sample sample) {
        assertThat(expected(sample)).allMatch(line -> line.matches("[A-Z]+-\\d\\d[a-z]? [a-z]+ [^|]+ \\| \\S.{15,}"));
    }

    static List<Sample> samples() {
        return Sample.all();
    }

    private static LocalDate day(Sample sample) {
        return Objects.requireNonNull(sample.content().settings().asAt());
    }

    private static String line(Finding finding) {
        var elements = finding.about().stream().map(Object::toString).collect(Collectors.joining(" "));
        return finding.rule() + " " + finding.severity().name().toLowerCase(Locale.ROOT) + " " + elements;
    }

    private static List<String> expected(Sample sample) {
        try (var in = Objects.requireNonNull(
                ExpectedFindingsTest.class.getResourceAsStream(sample.name() + ".findings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
