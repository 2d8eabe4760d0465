package org.concordat.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.core.caremodel.CareModels;
import org.junit.jupiter.api.Test;

class ReportSectionsTest {

    /** A care model with one section. */
    private static final class Lifts implements CareModel {

        @Override
        public String id() {
            return "lifts";
        }

        @Override
        public String name() {
            return "Lifts";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "Lifts and their owners";
        }

        @Override
        public List<ReportSection> reportSections() {
            return List.of(new ReportSection() {
                @Override
                public String id() {
                    return "lifts.owners";
                }

                @Override
                public String title() {
                    return "Owners";
                }

                @Override
                public List<Block> write(Check check) {
                    return List.of();
                }
            });
        }
    }

    private static List<String> ids() {
        return ReportSections.of(CareModels.of(List.of(new Lifts()))).stream()
                .map(ReportSection::id)
                .toList();
    }

    @Test
    void keyFiguresComeFirst() {
        assertThat(ids()).startsWith("core.keyFigures", "core.governanceChart");
    }

    @Test
    void otherCareModelsComeAfterTheCoreAndBeforeFindingsAndSources() {
        assertThat(ids()).endsWith("core.changes", "lifts.owners", "core.findings", "core.sources");
    }

    @Test
    void noSectionIsOfferedTwice() {
        assertThat(ids()).doesNotHaveDuplicates();
    }
}
