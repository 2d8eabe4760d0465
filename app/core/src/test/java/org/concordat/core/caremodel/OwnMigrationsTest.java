package org.concordat.core.caremodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Migration;
import org.concordat.api.model.MigrationStep;
import org.concordat.api.model.MigrationStep.AttributeRenamed;
import org.concordat.api.model.MigrationStep.AttributeScaled;
import org.concordat.api.model.MigrationStep.ChoiceRenamed;
import org.concordat.api.model.MigrationStep.NodeTypeRenamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnMigrationsTest {

    static List<MigrationStep> foreign() {
        return List.of(
                new AttributeRenamed("core.listSize", "pcn.listSize"),
                new AttributeRenamed("pcn.listSize", "core.listSize"),
                new NodeTypeRenamed("pcn.Hub", "core.Provider"),
                new ChoiceRenamed("core.status", "actual", "planned"),
                new AttributeScaled("pcnx.cost", BigDecimal.TEN));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void aCareModelMayNotMigrateWhatIsAnothers(MigrationStep step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrozenCareModel.of(model(List.of(Migration.to("1.0.0", step)))));
    }

    @Test
    void itMayMigrateItsOwn() {
        var own = Migration.to("1.0.0", new AttributeRenamed("pcn.a", "pcn.b"));

        assertThat(FrozenCareModel.of(model(List.of(own))).migrations()).containsExactly(own);
    }

    @Test
    void moreStepsThanAnybodyNeedsAreRefused() {
        var steps = Collections.nCopies(1_001, (MigrationStep) new AttributeRenamed("pcn.a", "pcn.b"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrozenCareModel.of(model(List.of(new Migration("1.0.0", steps)))));
    }

    @Test
    void aGapAmongTheMigrationsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrozenCareModel.of(model(Arrays.asList((Migration) null))));
    }

    private static CareModel model(List<Migration> migrations) {
        return new CareModel() {
            @Override
            public String id() {
                return "pcn";
            }

            @Override
            public String name() {
                return "Primary care network";
            }

            @Override
            public String version() {
                return "1.0.0";
            }

            @Override
            public String description() {
                return "For tests.";
            }

            @Override
            public List<Migration> migrations() {
                return migrations;
            }
        };
    }
}
