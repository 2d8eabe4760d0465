package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.MigrationStep;
import org.concordat.api.model.MigrationStep.LinkTypeRenamed;
import org.concordat.api.model.MigrationStep.NodeTypeRenamed;
import org.concordat.api.view.Look;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.ModelVersions;
import org.concordat.core.storage.ForwardFacts.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a document that older versions of care models wrote: the steps that their later versions declare are taken on each of its
 * parts as it stands, before it is read. What becomes of a part depends on nothing but that part, so that each step of a history can be
 * brought forward by itself. It counts what it does, and belongs to one thread.
 */
final class Forward {

    private final List<Stretch> stretches = new ArrayList<>();
    private final Set<String> meant = new HashSet<>();

    /** What becomes of what one care model wrote. */
    private static final class Stretch {
        private final CareModel model;
        private final String from;
        private final List<Counted> steps = new ArrayList<>();

        private Stretch(CareModel model, String from) {
            this.model = model;
            this.from = from;
        }
    }

    private static final class Counted {
        private final MigrationStep step;
        private int done;
        private int left;

        private Counted(MigrationStep step) {
            this.step = step;
        }

        private void count(Outcome outcome) {
            done += outcome == Outcome.DONE ? 1 : 0;
            left += outcome == Outcome.LEFT ? 1 : 0;
        }
    }

    private interface Taking {
        Outcome take(MigrationStep step);
    }

    /**
     * @param models those that are here
     * @param uses the versions that wrote the document
     */
    Forward(Collection<? extends CareModel> models, Collection<CareModelUse> uses) {
        for (var model : models) {
            uses.stream()
                    .filter(use -> use.id().equals(model.id()) && ModelVersions.isNewer(model.version(), use.version()))
                    .forEach(use -> stretches.add(stretch(model, use.version())));
        }
    }

    /** For what is in the words of today. */
    static Forward nothing() {
        return new Forward(List.of(), List.of());
    }

    private Stretch stretch(CareModel model, String from) {
        var stretch = new Stretch(model, from);
        model.migrations().stream()
                .filter(m -> ModelVersions.isNewer(m.version(), from)
                        && !ModelVersions.isNewer(m.version(), model.version()))
                .sorted((a, b) -> ModelVersions.compare(a.version(), b.version()))
                .flatMap(m -> m.steps().stream())
                .forEach(step -> {
                    stretch.steps.add(new Counted(step));
                    meant.add(step.from());
                });
        return stretch;
    }

    Slice node(Slice slice) {
        return element(slice, false);
    }

    Slice link(Slice slice) {
        return element(slice, true);
    }

    private Slice element(Slice slice, boolean isLink) {
        if (meant.isEmpty()) {
            return slice;
        }
        try {
            var members = RawJson.members(slice);
            var written = members.get("type");
            var type = new String[] {written == null ? "" : Slice.of(written).string()};
            var before = type[0];
            var old = members.get("facts");
            var facts = old == null ? new LinkedHashMap<String, String>() : RawJson.members(Slice.of(old));
            if (!meant.contains(before) && facts.keySet().stream().noneMatch(meant::contains)) {
                return slice;
            }
            var unchanged = Map.copyOf(facts);
            each(step -> isRenaming(step) ? renamed(step, type, isLink) : ForwardFacts.take(step, facts));
            if (type[0].equals(before) && facts.equals(unchanged)) {
                return slice;
            }
            members.put("type", RawJson.string(type[0]));
            if (old != null) {
                members.put("facts", RawJson.object(facts));
            }
            return Slice.of(RawJson.object(members));
        } catch (UnreadableException e) {
            // Whoever reads it finds the same and says it.
            return slice;
        }
    }

    private static boolean isRenaming(MigrationStep step) {
        return step instanceof NodeTypeRenamed || step instanceof LinkTypeRenamed;
    }

    private static Outcome renamed(MigrationStep step, String[] type, boolean isLink) {
        var to = target(step, isLink);
        if (to == null || !step.from().equals(type[0])) {
            return Outcome.NOT_MEANT;
        }
        type[0] = to;
        return Outcome.DONE;
    }

    private static @Nullable String target(MigrationStep step, boolean isLink) {
        if (step instanceof NodeTypeRenamed renamed && !isLink) {
            return renamed.to();
        }
        return step instanceof LinkTypeRenamed renamed && isLink ? renamed.to() : null;
    }

    private void each(Taking taking) {
        for (var stretch : stretches) {
            stretch.steps.forEach(counted -> counted.count(taking.take(counted.step)));
        }
    }

    /** Thresholds that the user has set, by the ids of attributes. */
    Slice parameters(Slice slice) {
        if (meant.isEmpty()) {
            return slice;
        }
        try {
            var facts = RawJson.members(slice);
            var unchanged = Map.copyOf(facts);
            each(step -> isRenaming(step) ? Outcome.NOT_MEANT : ForwardFacts.take(step, facts));
            return facts.equals(unchanged) ? slice : Slice.of(RawJson.object(facts));
        } catch (UnreadableException e) {
            return slice;
        }
    }

    Look look(Look look) {
        var now = look;
        if (!meant.isEmpty() && !look.equals(Look.PLAIN)) {
            for (var stretch : stretches) {
                for (var counted : stretch.steps) {
                    now = new ForwardLook(counted.step).of(now);
                }
            }
        }
        return now;
    }

    /** What was done so far: a care model for each whose older version wrote the document. */
    List<Brought> brought() {
        return stretches.stream()
                .map(stretch -> {
                    var done = stretch.steps.stream()
                            .filter(counted -> counted.done + counted.left > 0)
                            .map(counted -> new Brought.Done(counted.step, counted.done, counted.left))
                            .toList();
                    return new Brought(
                            stretch.model.id(), stretch.model.name(), stretch.from, stretch.model.version(), done);
                })
                .toList();
    }
}
