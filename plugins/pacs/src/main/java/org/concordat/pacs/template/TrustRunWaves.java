package org.concordat.pacs.template;

import static org.concordat.pacs.template.PacsTemplates.PARTS;
import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.Observation;
import org.concordat.api.model.Template;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.template.Sketch;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.concordat.pacs.vocabulary.PacsTypes;

/** Practices that join a trust in two waves: they sub-contract GMS, and their staff move, as in Wolverhampton from June 2016 on. */
final class TrustRunWaves {

    private TrustRunWaves() {}

    static Template template() {
        var sketch = new Sketch();
        var vertical = sketch.around(
                0, 3, 2, PARTS.partnership(Partnerships.PARTNERSHIP, "vertical", PacsAdditions.PACS_VI, false));
        var commissioner = sketch.at(0.75, 0, PARTS.commissioner("commissioner"));
        var gms = sketch.at(0.75, 1, PARTS.contract("gmsContracts", Contracts.GMS));
        var subcontract = sketch.at(3, 1, PARTS.contract("gmsSubcontract", "GMS_subcontract"));
        var trust = sketch.at(1.5, 2, PARTS.trust("trust", "acute_and_community"));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, gms);
        sketch.link(MembershipLinks.MEMBER_OF, trust, vertical);
        services(sketch, trust, gms, subcontract);
        var first = practices(sketch, 0, "firstPractices", 3);
        var second = practices(sketch, 3, "secondPractices", 2);
        for (var practices : List.of(first, second)) {
            sketch.link(ContractLinks.HOLDS_CONTRACT, practices, gms);
            sketch.link(Link.of(ContractLinks.SUBCONTRACTS, practices.id(), trust.id())
                    .with(ContractLinks.UNDER_CONTRACT, subcontract.id()));
            sketch.link(MembershipLinks.STAFF_TRANSFER, practices, trust);
        }
        wave(sketch, 0, "firstWave", first, trust, vertical);
        wave(sketch, 3, "secondWave", second, trust, vertical);
        return sketch.as("pacs.waves", WORDS);
    }

    private static Node practices(Sketch sketch, double column, String key, long count) {
        return sketch.at(
                column,
                2,
                PARTS.practice(key)
                        .with(Organisations.STANDS_FOR_SEVERAL, true)
                        .with(
                                GeneralPractice.PRACTICE_COUNT,
                                List.of(new Observation(BigDecimal.valueOf(count), null, null, ""))));
    }

    private static void wave(Sketch sketch, double column, String key, Node practices, Node trust, Node vertical) {
        var wave = sketch.at(column, 3, PARTS.node(PacsTypes.VI_WAVE, key).with(PacsTypes.WAVE_TRUST, trust.id()));
        sketch.link(MembershipLinks.MEMBER_OF, practices, wave);
        sketch.link(MembershipLinks.MEMBER_OF, wave, vertical);
    }

    private static void services(Sketch sketch, Node trust, Node gms, Node subcontract) {
        var primaryCare = sketch.serviceAt(
                3, 0, PARTS.service("primaryMedical", Services.WHOLE_POPULATION).with(Services.PRIMARY_MEDICAL, true));
        sketch.link(ServiceLinks.PROVIDES, trust, primaryCare);
        sketch.link(ServiceLinks.IN_SCOPE_OF, primaryCare, gms);
        sketch.link(ServiceLinks.IN_SCOPE_OF, primaryCare, subcontract);
        var backOffice = sketch.serviceAt(1.5, 3, PARTS.node(PacsTypes.BACK_OFFICE_SERVICE, "backOffice"));
        sketch.link(ServiceLinks.PROVIDES, trust, backOffice);
        sketch.link(ServiceLinks.IN_SCOPE_OF, backOffice, subcontract);
    }
}
