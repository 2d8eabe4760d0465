package org.concordat.api.integration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.RuleDescription;

/** The edit that plans an integration agreement for each practice, with the holders of the wider contract as the other party. */
final class NewIntegrationAgreements {

    private NewIntegrationAgreements() {}

    static Edit of(RuleDescription about, List<Node> practices, IntegratedPartnership partnership) {
        var holders = new LinkedHashSet<Node>();
        partnership.contracts().contracts().forEach(c -> holders.addAll(Agreements.holders(c, partnership.asAt())));
        var edits = new ArrayList<Edit>();
        for (var practice : practices) {
            var agreement = Node.of(partnership.model().integrationAgreement())
                    .with(Core.NAME, about.text("name", InWords.name(practice)))
                    .with(Core.STATUS, Statuses.PLANNED);
            edits.add(new AddNode(agreement));
            edits.add(new AddLink(Link.of(ContractLinks.PARTY_TO, practice.id(), agreement.id())));
            holders.forEach(h -> edits.add(new AddLink(Link.of(ContractLinks.PARTY_TO, h.id(), agreement.id()))));
        }
        return new Group(about.text("edit"), edits);
    }
}
