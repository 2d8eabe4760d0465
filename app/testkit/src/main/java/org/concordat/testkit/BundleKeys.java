package org.concordat.testkit;

import java.util.Set;
import java.util.TreeSet;
import org.concordat.api.model.Addition;
import org.concordat.api.model.CareModel;
import org.concordat.api.rule.Parameter;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.ElementType;

/** The keys that a care model's bundle has by convention. */
final class BundleKeys {

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> prefixes = new TreeSet<>();

    static BundleKeys of(CareModel model) {
        var used = new BundleKeys();
        model.nodeTypes().forEach(used::add);
        model.linkTypes().forEach(used::add);
        model.commonAttributes().forEach(used::add);
        model.additions().forEach(used::add);
        model.rules().forEach(rule -> {
            used.prefixes.add(rule.about().id() + ".");
            rule.about().parameters().stream()
                    .<Attribute<?>>map(Parameter::attribute)
                    .forEach(used::add);
        });
        model.measures().forEach(m -> used.prefixes.add(m.id()));
        model.templates().forEach(t -> used.prefixes.add(t.id()));
        model.reportSections().forEach(s -> used.prefixes.add(s.id()));
        model.exporters().forEach(e -> used.prefixes.add(e.format().id()));
        model.importers().forEach(i -> used.prefixes.add(i.format().id()));
        return used;
    }

    boolean hasUseFor(String key) {
        return keys.contains(key) || prefixes.stream().anyMatch(key::startsWith);
    }

    private void add(Addition addition) {
        if (addition instanceof Addition.Attributes more) {
            more.attributes().forEach(this::add);
        } else if (addition instanceof Addition.Choices more) {
            more.choices().forEach(c -> add(more.attribute(), c));
        }
    }

    private void add(ElementType type) {
        addWithHelp(type.id());
        type.ownAttributes().forEach(this::add);
    }

    private void add(Attribute<?> attribute) {
        addWithHelp(attribute.id());
        keys.add(attribute.id() + ".unit");
        attribute.choices().forEach(c -> add(attribute, c));
    }

    private void add(Attribute<?> attribute, Choice choice) {
        keys.add(attribute.id() + "." + choice.id());
    }

    private void addWithHelp(String id) {
        keys.add(id);
        keys.add(id + ".help");
    }
}
