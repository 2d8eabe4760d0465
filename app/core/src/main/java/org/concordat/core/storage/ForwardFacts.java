package org.concordat.core.storage;

import java.math.BigDecimal;
import java.util.Map;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.MigrationStep;
import org.concordat.api.model.MigrationStep.AttributeDropped;
import org.concordat.api.model.MigrationStep.AttributeRenamed;
import org.concordat.api.model.MigrationStep.AttributeScaled;
import org.concordat.api.model.MigrationStep.ChoiceRenamed;
import org.concordat.api.model.MigrationStep.KindChanged;
import org.concordat.api.vocabulary.Kind;

/** Takes one step on the facts of one element, as they stand in the file. */
final class ForwardFacts {

    private ForwardFacts() {}

    /** What became of the facts. */
    enum Outcome {
        NOT_MEANT,
        DONE,
        /** The step does not fit the value, which is as it was. */
        LEFT
    }

    static Outcome take(MigrationStep step, Map<String, String> facts) {
        var old = facts.get(step.from());
        if (old == null) {
            return Outcome.NOT_MEANT;
        }
        if (step instanceof AttributeDropped) {
            return Outcome.DONE;
        }
        if (step instanceof AttributeRenamed renamed) {
            if (facts.containsKey(renamed.to())) {
                return Outcome.LEFT;
            }
            facts.remove(renamed.from());
            facts.put(renamed.to(), old);
            return Outcome.DONE;
        }
        try {
            var now = value(step, old);
            facts.put(step.from(), now);
            return now.equals(old) ? Outcome.NOT_MEANT : Outcome.DONE;
        } catch (UnreadableException e) {
            return Outcome.LEFT;
        }
    }

    private static String value(MigrationStep step, String old) throws UnreadableException {
        if (step instanceof ChoiceRenamed renamed) {
            return RawJson.changed(old, "choice", json -> renamed(renamed, json));
        } else if (step instanceof AttributeScaled scaled) {
            return RawJson.changed(old, "value", json -> scaled(scaled.factor(), json));
        } else if (step instanceof KindChanged changed) {
            return ofKind(changed, old);
        }
        return old;
    }

    private static String renamed(ChoiceRenamed step, String json) throws UnreadableException {
        return Slice.of(json).string().equals(step.choice()) ? RawJson.string(step.to()) : json;
    }

    private static String scaled(BigDecimal factor, String json) throws UnreadableException {
        var product = number(json).multiply(factor);
        var tidy = product.stripTrailingZeros().scale() <= 0 ? product.setScale(0) : product;
        if (!Decimals.isReasonable(tidy)) {
            throw new UnreadableException(Texts.get("wanted.finite"));
        }
        return Decimals.text(tidy);
    }

    private static BigDecimal number(String text) throws UnreadableException {
        try {
            // A number's text begins so; a text in quotes is none.
            var number = new BigDecimal(text);
            if (Decimals.isReasonable(number)) {
                return Decimals.plain(number);
            }
        } catch (NumberFormatException e) {
            throw new UnreadableException(Texts.get("wanted.number"));
        }
        throw new UnreadableException(Texts.get("wanted.finite"));
    }

    private static String ofKind(KindChanged step, String json) throws UnreadableException {
        if (json.startsWith("[") || json.startsWith("{")) {
            throw new UnreadableException(Texts.get("wanted.text"));
        }
        var text = json.startsWith("\"") ? Slice.of(json).string() : json;
        var value = step.values().get(text);
        return written(step.kind().name(), value == null ? text : value, value != null);
    }

    private static String written(Kind.Name kind, String text, boolean isMeant) throws UnreadableException {
        return switch (kind) {
            case TEXT -> RawJson.string(text);
            case CHOICE -> {
                if (!isMeant) {
                    throw new UnreadableException(Texts.get("wanted.text"));
                }
                yield RawJson.string(text);
            }
            case DATE -> {
                try {
                    yield RawJson.string(PartialDate.parse(text).toString());
                } catch (IllegalArgumentException e) {
                    throw new UnreadableException(Texts.cause(e));
                }
            }
            case YES_NO -> {
                if (!text.equals("true") && !text.equals("false")) {
                    throw new UnreadableException(Texts.get("wanted.yesNo"));
                }
                yield text;
            }
            default -> Decimals.text(number(text.strip()));
        };
    }
}
