package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.model.MigrationStep;
import org.concordat.api.model.MigrationStep.AttributeDropped;
import org.concordat.api.model.MigrationStep.AttributeRenamed;
import org.concordat.api.model.MigrationStep.AttributeScaled;
import org.concordat.api.model.MigrationStep.ChoiceRenamed;
import org.concordat.api.model.MigrationStep.KindChanged;
import org.concordat.api.model.MigrationStep.LinkTypeRenamed;
import org.concordat.api.model.MigrationStep.NodeTypeRenamed;
import org.concordat.api.model.Vocabulary;

/**
 * What became of a document that an older version of a care model wrote.
 *
 * @param id of the care model
 * @param name of the care model
 * @param from the version that wrote the document
 * @param to the version that is here
 * @param done the steps that met anything; often none
 */
public record Brought(String id, String name, String from, String to, List<Done> done) {

    /**
     * A step that met something.
     *
     * @param values how many values or elements it changed
     * @param left how many it did not fit, and which are as they were
     */
    public record Done(MigrationStep step, int values, int left) {}

    public Brought {
        done = List.copyOf(done);
    }

    /** Whether anything was changed, or left that should have been. */
    public boolean isFelt() {
        return !done.isEmpty();
    }

    /** One sentence with how much was brought forward. */
    public String told() {
        int values = done.stream().mapToInt(Done::values).sum();
        int left = done.stream().mapToInt(Done::left).sum();
        return Texts.get(left == 0 ? "brought" : "brought.left", values, name, from, to, left);
    }

    /** What was done, one line for each step, in words of a vocabulary. */
    public List<String> lines(Vocabulary words) {
        var lines = new ArrayList<String>();
        for (var one : done) {
            if (one.values() > 0) {
                lines.add(line(one.step(), one.values(), words));
            }
            if (one.left() > 0) {
                lines.add(Texts.get("brought.unfit", one.left(), one.step().from()));
            }
        }
        return lines;
    }

    private static String line(MigrationStep step, int count, Vocabulary words) {
        if (step instanceof AttributeRenamed renamed) {
            return Texts.get("brought.attribute", count, renamed.from(), attribute(words, renamed.to()));
        } else if (step instanceof NodeTypeRenamed renamed) {
            return Texts.get(
                    "brought.nodeType",
                    count,
                    renamed.from(),
                    words.nodeType(renamed.to()).label());
        } else if (step instanceof LinkTypeRenamed renamed) {
            return Texts.get(
                    "brought.linkType",
                    count,
                    renamed.from(),
                    words.linkType(renamed.to()).label());
        } else if (step instanceof ChoiceRenamed renamed) {
            var label = words.attribute(renamed.attribute())
                    .map(a -> words.choiceLabel(a, renamed.to()))
                    .orElse(renamed.to());
            return Texts.get("brought.choice", count, attribute(words, renamed.attribute()), renamed.choice(), label);
        } else if (step instanceof AttributeScaled scaled) {
            return Texts.get(
                    "brought.scaled",
                    count,
                    attribute(words, scaled.attribute()),
                    scaled.factor().toPlainString());
        } else if (step instanceof KindChanged changed) {
            return Texts.get("brought.kind", count, attribute(words, changed.attribute()));
        }
        return Texts.get("brought.dropped", count, ((AttributeDropped) step).attribute());
    }

    private static String attribute(Vocabulary words, String id) {
        return words.attribute(id).map(a -> a.label()).orElse(id);
    }
}
