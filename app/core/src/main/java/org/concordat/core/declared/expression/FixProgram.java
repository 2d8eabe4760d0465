package org.concordat.core.declared.expression;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.concordat.api.core.Core;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Fix;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Text;

/** A way to mend a finding that makes sense. What it adds has an id that follows from what it is about, so that a rule gives equal answers. */
final class FixProgram {

    private interface Maker {
        Optional<Edit> edit(Variables row, String label);
    }

    private final Rows rows;
    private final Mistakes mistakes;
    private final Optional<Expression> when;
    private final boolean isAlways;
    private final Sentence label;
    private final Maker maker;

    FixProgram(FixText text, Rows rows, Mistakes mistakes) {
        this.rows = rows;
        this.mistakes = mistakes;
        label = rows.sentence(text.label());
        isAlways = text.when().isEmpty();
        when = text.when().flatMap(rows::condition);
        maker = maker(text.change());
    }

    /** The fix for a row; empty where it is not offered, or hangs on something that is not known. */
    Optional<Fix> offer(Variables row) {
        if (!isAlways && when.filter(w -> w.holds(row)).isEmpty()) {
            return Optional.empty();
        }
        var words = label.say(row);
        return maker.edit(row, words).map(edit -> new Fix(words, edit));
    }

    private Maker maker(FixText.Change change) {
        if (change instanceof FixText.SetFact set) {
            var of = element(set.of());
            return (row, words) -> of.flatMap(e -> e.value(row)).map(v -> changed(Fields.element(v), set));
        }
        if (change instanceof FixText.Remove remove) {
            var of = element(remove.of());
            return (row, words) -> of.flatMap(e -> e.value(row)).map(v -> removed(Fields.element(v)));
        }
        return change instanceof FixText.Join join ? joining(join) : adding((FixText.Add) change);
    }

    private Maker joining(FixText.Join join) {
        var from = rows.of(join.from(), Kinds.NODE);
        var to = rows.of(join.to(), Kinds.NODE);
        return (row, words) -> node(from, row)
                .flatMap(source ->
                        node(to, row).map(target -> link(join.type(), source.id(), target.id(), join.facts(), words)));
    }

    private Maker adding(FixText.Add add) {
        var name = rows.sentence(add.name());
        var from = add.from().flatMap(text -> rows.of(text, Kinds.NODE));
        var to = add.to().flatMap(text -> rows.of(text, Kinds.NODE));
        return (row, words) -> {
            var called = name.say(row);
            var facts = Node.of(add.type()).facts().asMap();
            facts.putAll(add.facts().asMap());
            var id = new NodeId(id(words, add.type().id(), called));
            var node = new Node(id, add.type(), Facts.ofChecked(facts)).with(Core.NAME, called);
            if (add.link().isEmpty()) {
                return Optional.of(new AddNode(node));
            }
            return node(from.or(() -> to), row).map(other -> {
                var source = from.isPresent() ? other.id() : id;
                var target = from.isPresent() ? id : other.id();
                return Group.of(words, new AddNode(node), link(add.link().get(), source, target, Facts.NONE, words));
            });
        };
    }

    private Optional<Expression> element(Text text) {
        var node = rows.language().read(text, rows.scope(), mistakes);
        return node.filter(e -> {
            boolean fits = e.kind().equals(Kinds.NODE) || e.kind().equals(Kinds.LINK);
            if (!fits) {
                mistakes.say(text.place(), Rows.wanted(text, Kinds.NODE, e.kind()));
            }
            return fits;
        });
    }

    private static Optional<Node> node(Optional<Expression> expression, Variables row) {
        return expression.flatMap(e -> e.value(row)).map(v -> ((NodeValue) v).node());
    }

    private static Edit changed(Element element, FixText.SetFact set) {
        var facts = element.facts().withRaw(set.attribute().id(), set.value());
        return element instanceof Node node
                ? new ChangeNode(node, node.with(facts))
                : new ChangeLink((Link) element, ((Link) element).with(facts));
    }

    private static Edit removed(Element element) {
        return element instanceof Node node ? new RemoveNode(node) : new RemoveLink((Link) element);
    }

    private static Edit link(LinkType type, NodeId from, NodeId to, Facts facts, String words) {
        return new AddLink(new Link(new LinkId(id(words, from.value(), type.id(), to.value())), type, from, to, facts));
    }

    private static String id(String... about) {
        return UUID.nameUUIDFromBytes(String.join(" ", about).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
