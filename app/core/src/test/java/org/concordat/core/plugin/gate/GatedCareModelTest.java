package org.concordat.core.plugin.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

/** A care model is asked once; what of it is code runs behind the gate ever after. */
class GatedCareModelTest {

    private final Problems problems = new Problems();
    private final GatedCareModel gated = new GatedCareModel(new Gate("panels", problems));
    private final Check check = new Check(NetworkSnapshot.of(List.of(), List.of()), LocalDate.EPOCH, Facts.NONE);

    /** Brings what a test wants of it. */
    private static class Panels implements CareModel {

        private final List<String> askedBy = new ArrayList<>();

        @Override
        public String id() {
            return "panels";
        }

        @Override
        public String name() {
            return "Panels";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<Rule> rules() {
            return List.of(new Rule() {
                @Override
                public RuleDescription about() {
                    return new RuleDescription("P-01", Severity.ERROR, "", "", List.of(), Words.beside(Gate.class));
                }

                @Override
                public List<Finding> check(Check check) {
                    askedBy.add(Thread.currentThread().getName());
                    throw new IllegalStateException("no trust");
                }
            });
        }

        @Override
        public Optional<String> icon(String iconId) {
            throw new IllegalStateException("no icon");
        }
    }

    @Test
    void aRuleRunsOnAThreadOfItsPlugin() {
        var panels = new Panels();
        var rule = gated.of(panels).rules().get(0);

        assertThatThrownBy(() -> rule.check(check)).isInstanceOf(PluginFailure.class);

        assertThat(panels.askedBy).containsExactly("plugin-panels");
        assertThat(problems.all())
                .singleElement()
                .extracting(PluginProblem::message)
                .asString()
                .contains("rule P-01");
    }

    @Test
    void anIconThatCannotBeHadIsAskedForOnce() {
        var model = gated.of(new Panels());

        assertThat(model.icon("panels/x")).isEmpty();
        assertThat(model.icon("panels/x")).isEmpty();

        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void whoDoesNotSayWhatItIsIsNoCareModel() {
        var nameless = new Panels() {
            @Override
            public String id() {
                throw new LinkageError("planted");
            }
        };

        assertThatThrownBy(() -> gated.of(nameless))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("planted");
    }
}
