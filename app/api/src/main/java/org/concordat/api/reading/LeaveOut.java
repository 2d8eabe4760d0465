package org.concordat.api.reading;

import java.util.ArrayList;
import java.util.Collection;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;

/**
 * The edit that takes services out of the scope of a contract and says that the contract excludes them.
 *
 * @since 0.1.0
 */
public final class LeaveOut {

    private LeaveOut() {}

    /** An edit that is empty for services that are in scope through a pathway only. */
    public static Edit of(String label, Collection<Node> services, Node contract, AsAt asAt) {
        var edits = new ArrayList<Edit>();
        for (var service : services) {
            var links = Agreements.scopeLinks(service, contract, asAt);
            links.forEach(link -> edits.add(new RemoveLink(link)));
            if (!links.isEmpty()) {
                edits.add(new AddLink(Link.of(ContractLinks.EXCLUDES, contract.id(), service.id())));
            }
        }
        return new Group(label, edits);
    }
}
