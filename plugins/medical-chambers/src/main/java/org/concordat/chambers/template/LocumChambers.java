package org.concordat.chambers.template;

import static org.concordat.chambers.template.ChambersTemplates.PARTS;
import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.List;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.Template;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.template.Sketch;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.chambers.vocabulary.ChambersTypes;

/** Four self-employed locum doctors who share their management, and the practices that they work for. */
final class LocumChambers {

    private LocumChambers() {}

    static Template template() {
        var sketch = new Sketch();
        var chambers = sketch.at(
                1.5,
                1,
                ChambersTemplates.chambers("locumChambers", "locum_chambers", ChambersAdditions.LOCUM_CHAMBERS)
                        .with(Organisations.LEGAL_FORM, List.of(DatedChoice.always(Organisations.UNINCORPORATED))));
        var locums = List.of(
                sketch.at(0, 2, PARTS.node(People.PERSON, "locum1")),
                sketch.at(1, 2, PARTS.node(People.PERSON, "locum2")),
                sketch.at(2, 2, PARTS.node(People.PERSON, "locum3")),
                sketch.at(3, 2, PARTS.node(People.PERSON, "locum4")));
        var management = List.of(
                sketch.at(0.5, 3, ChambersTemplates.shared("booking", "booking")),
                sketch.at(1.5, 3, ChambersTemplates.shared("invoices", "finance")),
                sketch.at(2.5, 3, ChambersTemplates.shared("appraisal", "training")));
        for (var locum : locums) {
            sketch.link(MembershipLinks.MEMBER_OF, locum, chambers);
            management.forEach(m -> sketch.link(ChambersTypes.SHARES_SERVICE, locum, m));
        }
        practices(sketch, chambers);
        return sketch.as("medical-chambers.locums", WORDS);
    }

    private static void practices(Sketch sketch, Node chambers) {
        for (int i = 1; i <= 3; i++) {
            var practice = sketch.at(i - 0.5, 0, PARTS.practice("practice" + i));
            sketch.link(Link.of(RelationshipLinks.SUPPORTS, chambers.id(), practice.id())
                    .with(RelationshipLinks.SUBJECT, WORDS.get("medical-chambers.template.sessions")));
        }
    }
}
