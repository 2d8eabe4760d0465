package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.canvas.Offers.Offer;
import org.junit.jupiter.api.Test;

class OffersTest {

    private final Offers offers = new Offers(Sketch.CARE_MODELS.vocabulary());

    @Test
    void onlyWhatTheVocabularyAllowsIsOffered() {
        var vocabulary = Sketch.CARE_MODELS.vocabulary();

        assertThat(offers.between(Organisations.PROVIDER, Contracts.CONTRACT))
                .isNotEmpty()
                .allMatch(offer -> offer.forward()
                        ? vocabulary.allows(offer.type(), Organisations.PROVIDER, Contracts.CONTRACT)
                        : vocabulary.allows(offer.type(), Contracts.CONTRACT, Organisations.PROVIDER));
    }

    @Test
    void aLinkIsOfferedTheOtherWayRoundToo() {
        assertThat(offers.between(Contracts.CONTRACT, Organisations.PROVIDER))
                .contains(new Offer(ContractLinks.PARTY_TO, false));
    }

    @Test
    void newNodesAreOfferedForEachLegalLink() {
        assertThat(offers.growing(Organisations.PROVIDER).get(new Offer(ContractLinks.PARTY_TO, true)))
                .contains(Contracts.CONTRACT);
    }

    @Test
    void noNewNodeIsOfATypeThatOnlyGathersOthers() {
        assertThat(offers.growing(Organisations.PROVIDER).values())
                .allSatisfy(types -> assertThat(types).isNotEmpty().noneMatch(NodeType::isAbstract));
    }

    @Test
    void anOfferBackwardsMakesALinkBackwards() {
        var sketch = new Sketch();

        var link = new Offer(ContractLinks.PARTY_TO, false).link(sketch.contract.id(), sketch.group.id());

        assertThat(link.from()).isEqualTo(sketch.group.id());
    }

    @Test
    void anOfferBackwardsReadsInTheDirectionOfTheLink() {
        assertThat(new Offer(ContractLinks.PARTY_TO, false).sentence("the contract", "Modality"))
                .startsWith("Modality")
                .endsWith("the contract");
    }
}
