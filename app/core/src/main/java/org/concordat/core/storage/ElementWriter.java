package org.concordat.core.storage;

import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;

/** Writes a node or a link as one line: what it is first, then its facts by attribute id. */
final class ElementWriter {

    private final JsonOutput out;
    private final ValueWriter values;

    ElementWriter(JsonOutput out) {
        this.out = out;
        values = new ValueWriter(out);
    }

    void node(Node node) {
        var members = new Members(out);
        members.string("id", node.id().value());
        members.string("type", node.type().id());
        close(members, node.facts());
    }

    void link(Link link) {
        var members = new Members(out);
        members.string("id", link.id().value());
        members.string("type", link.type().id());
        members.string("from", link.from().value());
        members.string("to", link.to().value());
        close(members, link.facts());
    }

    private void close(Members members, Facts facts) {
        var name = facts.raw(Keys.NAME);
        if (name != null) {
            members.begin("name");
            values.write(name);
        }
        facts.forEach((id, value) -> {
            if (id.startsWith(Keys.BESIDE_FACTS)) {
                members.begin(id.substring(1));
                values.write(value);
            }
        });
        facts(members, facts);
        members.close();
    }

    private void facts(Members members, Facts facts) {
        var inFacts = new Members[1];
        facts.forEach((id, value) -> {
            if (!id.equals(Keys.NAME) && !id.startsWith(Keys.BESIDE_FACTS)) {
                if (inFacts[0] == null) {
                    members.begin("facts");
                    inFacts[0] = new Members(out);
                }
                inFacts[0].begin(id);
                values.write(value);
            }
        });
        if (inFacts[0] != null) {
            inFacts[0].close();
        }
    }
}
