package org.concordat.core.caremodel;

import java.util.List;
import org.concordat.api.model.Addition;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.MigrationStep;

/** The border of what a care model may migrate: its own ids, and the choices that it adds to an attribute of another. */
public final class OwnMigrations {

    /** More than the whole life of a care model needs, and few enough to be taken on every element of a large network. */
    public static final int MOST_STEPS = 1_000;

    private OwnMigrations() {}

    /** @throws IllegalArgumentException if a step is about what is not its own, or there are too many */
    static void require(CareModel model) {
        var steps = model.migrations().stream().flatMap(m -> m.steps().stream()).toList();
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "Care model " + model.id() + " has more than " + MOST_STEPS + " steps of migrations");
        }
        for (var step : steps) {
            if (!isOwn(step, model.id(), model.additions())) {
                throw new IllegalArgumentException("Care model " + model.id() + " may not migrate " + step.from());
            }
        }
    }

    /** Whether a care model with this id and these additions may take a step. */
    public static boolean isOwn(MigrationStep step, String model, List<Addition> additions) {
        var prefix = model + ".";
        if (step instanceof MigrationStep.AttributeRenamed renamed) {
            return renamed.from().startsWith(prefix) && renamed.to().startsWith(prefix);
        } else if (step instanceof MigrationStep.NodeTypeRenamed renamed) {
            return renamed.from().startsWith(prefix) && renamed.to().startsWith(prefix);
        } else if (step instanceof MigrationStep.LinkTypeRenamed renamed) {
            return renamed.from().startsWith(prefix) && renamed.to().startsWith(prefix);
        } else if (step instanceof MigrationStep.ChoiceRenamed renamed
                && !renamed.attribute().startsWith(prefix)) {
            return additions.stream()
                    .filter(Addition.Choices.class::isInstance)
                    .map(Addition.Choices.class::cast)
                    .anyMatch(added -> isOwn(renamed, added));
        }
        return step.from().startsWith(prefix);
    }

    private static boolean isOwn(MigrationStep.ChoiceRenamed renamed, Addition.Choices added) {
        return added.attribute().id().equals(renamed.attribute())
                && added.choices().stream().anyMatch(choice -> choice.id().equals(renamed.to()))
                && added.attribute().choices().stream()
                        .noneMatch(choice -> choice.id().equals(renamed.choice()));
    }
}
