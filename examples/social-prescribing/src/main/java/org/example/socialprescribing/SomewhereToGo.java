package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/** SP-02: a team knows a community group to signpost people to. */
final class SomewhereToGo implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "SP-02", Severity.INFORMATION);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        return asAt.nodes(SocialPrescribingTypes.TEAM)
                .filter(team -> asAt.targets(team, SocialPrescribingTypes.SIGNPOSTS_TO)
                        .isEmpty())
                .map(team -> ABOUT.finding(List.of(team), InWords.name(team)).with(ABOUT.text("fix"), newGroup(team)))
                .toList();
    }

    private static Edit newGroup(Node team) {
        var group = Node.of(SocialPrescribingTypes.COMMUNITY_GROUP)
                .with(Core.NAME, ABOUT.text("group"))
                .with(Core.STATUS, Statuses.PLANNED);
        var link = Link.of(SocialPrescribingTypes.SIGNPOSTS_TO, team.id(), group.id());
        return Group.of(ABOUT.text("edit"), new AddNode(group), new AddLink(link));
    }
}
