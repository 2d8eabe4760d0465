package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.math.BigDecimal;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.model.Template;
import org.concordat.api.template.Parts;
import org.concordat.api.template.Sketch;

/** Two practices in partnership, with a team of link workers around them and a group to signpost people to. */
final class TeamTemplate {

    private static final Parts PARTS = new Parts(WORDS, "social-prescribing.template.");

    private TeamTemplate() {}

    static Template template() {
        var sketch = new Sketch();
        var partnership = sketch.around(0, 1, 0, PARTS.node(Partnerships.PARTNERSHIP, "partnership"));
        sketch.link(MembershipLinks.MEMBER_OF, sketch.at(0, 0, PARTS.practice("first")), partnership);
        sketch.link(MembershipLinks.MEMBER_OF, sketch.at(1, 0, PARTS.practice("second")), partnership);
        var team = sketch.at(
                0,
                1,
                PARTS.node(SocialPrescribingTypes.TEAM, "team")
                        .with(SocialPrescribingTypes.LINK_WORKERS, BigDecimal.valueOf(2)));
        var group = sketch.at(1, 1, PARTS.node(SocialPrescribingTypes.COMMUNITY_GROUP, "group"));
        sketch.link(ServiceLinks.WRAPPED_AROUND, team, partnership);
        sketch.link(SocialPrescribingTypes.SIGNPOSTS_TO, team, group);
        return sketch.as("social-prescribing.team", WORDS);
    }
}
