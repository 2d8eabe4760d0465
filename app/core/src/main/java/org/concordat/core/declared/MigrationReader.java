package org.concordat.core.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.api.model.Addition;
import org.concordat.api.model.Migration;
import org.concordat.api.model.MigrationStep;
import org.concordat.api.vocabulary.Kind;
import org.concordat.core.caremodel.OwnMigrations;
import org.concordat.core.declared.json.EnumWords;
import org.concordat.core.declared.json.JsonObject;
import org.concordat.core.declared.json.Text;

/** Reads what became of ids and values in the versions of a care model, and what is said about them; to be used after all types are read. */
final class MigrationReader {

    private final Draft draft;
    private final List<Addition> additions;
    private final Set<String> left = new HashSet<>();
    private final Map<Text, String> reached = new LinkedHashMap<>();

    MigrationReader(Draft draft, List<Addition> additions) {
        this.draft = draft;
        this.additions = additions;
    }

    /** The sentences for planners by version. */
    Map<String, String> changes(JsonObject model) {
        var changes = new HashMap<String, String>();
        model.textEntries("changes").forEach((version, text) -> {
            if (isVersion(new Text(text.place(), version))) {
                changes.put(version, draft.translation().of("changes." + version, text.value()));
            }
        });
        return Map.copyOf(changes);
    }

    List<Migration> all(JsonObject model) {
        var migrations = new ArrayList<Migration>();
        int count = 0;
        for (var json : model.objects("migrations", FormatKeys.MIGRATION)) {
            var version = json.requiredText("version");
            var steps = new ArrayList<MigrationStep>();
            json.require("steps");
            for (var step : json.objects("steps", FormatKeys.MIGRATION_STEP)) {
                step(step).filter(read -> isOwn(read, step)).ifPresent(steps::add);
            }
            count += steps.size();
            if (isVersion(version)) {
                migrations.add(new Migration(version.value(), steps));
            }
        }
        if (count > OwnMigrations.MOST_STEPS) {
            draft.mistakes().say(model.place(), Texts.get("tooManySteps", OwnMigrations.MOST_STEPS));
        }
        requireReached();
        return List.copyOf(migrations);
    }

    private boolean isVersion(Text version) {
        boolean fits = version.value().matches("\\d{1,9}(\\.\\d{1,9}){1,2}([+-][0-9A-Za-z.+-]{1,40})?");
        if (!fits && !version.value().isEmpty()) {
            draft.mistakes().say(version.place(), Texts.get("badVersion", version.value()));
        }
        return fits;
    }

    private boolean isOwn(MigrationStep step, JsonObject json) {
        boolean isOwn = OwnMigrations.isOwn(step, draft.id(), additions);
        if (!isOwn) {
            draft.mistakes().say(json.place(), Texts.get("foreignStep", step.from(), draft.id()));
        }
        return isOwn;
    }

    private Optional<MigrationStep> step(JsonObject json) {
        var about = List.of("attribute", "nodeType", "linkType").stream()
                .filter(json::has)
                .toList();
        var does = List.of("renamed", "factor", "kind", "dropped").stream()
                .filter(json::has)
                .toList();
        if (about.size() != 1
                || does.size() != 1
                || !about.contains("attribute") && !does.contains("renamed")
                || json.has("choice") && !(about.contains("attribute") && does.contains("renamed"))
                || json.has("values") && !does.contains("kind")) {
            draft.mistakes().say(json.place(), Texts.get("badStep"));
            return Optional.empty();
        }
        var from = draft.whole(json.text(about.get(0)));
        try {
            return switch (does.get(0)) {
                case "renamed" -> Optional.of(renamed(json, about.get(0), from));
                case "factor" ->
                    Optional.ofNullable(json.number("factor"))
                            .map(factor -> new MigrationStep.AttributeScaled(from, factor));
                case "kind" -> kind(json, from);
                default ->
                    json.yes("dropped") ? Optional.of(new MigrationStep.AttributeDropped(from)) : Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            draft.mistakes().say(json.place(), Texts.get("unfitStep", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private MigrationStep renamed(JsonObject json, String about, String from) {
        var target = json.requiredText("renamed");
        if (json.has("choice")) {
            return new MigrationStep.ChoiceRenamed(from, json.text("choice"), target.value());
        }
        left.add(from);
        reached.put(target, about);
        var to = draft.whole(target.value());
        return switch (about) {
            case "nodeType" -> new MigrationStep.NodeTypeRenamed(from, to);
            case "linkType" -> new MigrationStep.LinkTypeRenamed(from, to);
            default -> new MigrationStep.AttributeRenamed(from, to);
        };
    }

    private Optional<MigrationStep> kind(JsonObject json, String from) {
        Map<String, String> values = new HashMap<>();
        json.textEntries("values").forEach((old, now) -> values.put(old, now.value()));
        return EnumWords.read(json.requiredText("kind"), Kind.Name.class, draft.mistakes())
                .map(name -> new MigrationStep.KindChanged(from, AttributeReader.kind(name), values));
    }

    /** What is misspelt would leave what it renames unread: an id that is reached is there, or is left again. */
    private void requireReached() {
        reached.forEach((text, about) -> {
            if (!left.contains(draft.whole(text.value()))) {
                switch (about) {
                    case "nodeType" -> draft.nodeType(text);
                    case "linkType" -> draft.linkType(text);
                    default -> draft.attribute(text);
                }
            }
        });
    }
}
