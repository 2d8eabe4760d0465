package org.concordat.core.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Fix;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Document;
import org.concordat.core.storage.ContentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding offers to mend it does. */
class FixesTest {

    private static final Path PCN = Path.of("../../plugins/primary-care-network");

    @ParameterizedTest
    @CsvSource({
        "PCN-01, Record that the commissioner has agreed",
        "PCN-04, Add a clinical director",
        "PCN-05, Make Birch Practice party to Hilltop network agreement"
    })
    void aFixMendsWhatItIsOfferedFor(String rule, String label) throws Exception {
        var model = DeclaredCareModel.verified(ModelSource.of(PCN), List.of());
        var together = CareModels.of(List.of(model));
        var content = new ContentReader(together.vocabulary(), together.rules())
                .read(PCN.resolve("examples").resolve(rule + "-fails.concordat.json"))
                .content();
        var document = new Document(content);
        var fixes = findings(model, rule, document).get(0).fixes();

        assertThat(fixes).extracting(Fix::label).containsExactly(label);
        document.apply(fixes.get(0).edit());

        assertThat(findings(model, rule, document)).isEmpty();
        assertThat(fixes)
                .isEqualTo(findings(model, rule, new Document(content)).get(0).fixes());
    }

    private static List<Finding> findings(CareModel model, String rule, Document document) {
        var check = new Check(
                document.snapshot(),
                LocalDate.of(2026, 10, 1),
                document.settings().parameters());
        return model.rules().stream()
                .filter(r -> r.about().id().equals(rule))
                .flatMap(r -> r.check(check).stream())
                .toList();
    }
}
