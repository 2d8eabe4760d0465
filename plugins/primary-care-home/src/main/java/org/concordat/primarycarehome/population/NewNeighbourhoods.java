package org.concordat.primarycarehome.population;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;

/**
 * The edit that plans a group of practices for each neighbourhood: a home of its own under the roof of the one that is divided. Who
 * belongs to the old home still does.
 */
final class NewNeighbourhoods {

    private NewNeighbourhoods() {}

    static Edit of(Home home, List<Neighbourhood> parts) {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < parts.size(); i++) {
            var group = group(WORDS.format("PCH-11.name", i + 1, home.name()));
            edits.add(new AddNode(group));
            edits.add(planned(group, home.node()));
            parts.get(i).nodes().forEach(p -> edits.add(planned(p, group)));
        }
        return new Group(WORDS.get("PCH-11.edit"), edits);
    }

    private static Node group(String name) {
        return Node.of(GeneralPractice.GP_GROUP)
                .with(Core.NAME, name)
                .with(Core.STATUS, Statuses.PLANNED)
                .with(GeneralPractice.GROUP_KIND, "primary_care_home")
                .with(Partnerships.MODEL_TYPES, List.of(DatedChoice.always(PrimaryCareHomeAdditions.PCH)));
    }

    private static Edit planned(Node member, Node body) {
        return new AddLink(
                Link.of(MembershipLinks.MEMBER_OF, member.id(), body.id()).with(Core.STATUS, Statuses.PLANNED));
    }
}
