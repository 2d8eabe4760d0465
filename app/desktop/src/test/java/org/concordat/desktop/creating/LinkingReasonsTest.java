package org.concordat.desktop.creating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Places;
import org.concordat.core.caremodel.CareModels;
import org.junit.jupiter.api.Test;

class LinkingReasonsTest {

    private final LinkingReasons reasons =
            new LinkingReasons(CareModels.of(List.of()).vocabulary());

    @Test
    void whoMayBeginALinkIsSaid() {
        assertThat(reasons.whyNot(ContractLinks.COMMISSIONS, GeneralPractice.GP_PRACTICE, Contracts.CONTRACT))
                .isEqualTo("A GP practice cannot begin \u201ccommissions\u201d: "
                        + "only a commissioner or a local authority can");
    }

    @Test
    void whereALinkMayLeadIsSaid() {
        assertThat(reasons.whyNot(ContractLinks.PARTY_TO, Organisations.PROVIDER, Places.SITE))
                .isEqualTo("\u201cis party to\u201d cannot lead from an NHS provider to a site: only to a contract");
    }

    @Test
    void whatGoesWithATypeIsSaidWhereNothingLinksTwo() {
        assertThat(reasons.whyNothing(Contracts.CONTRACT, Places.SITE))
                .startsWith("Nothing links a contract and a site. Links join a contract with ");
    }

    @Test
    void theArticleFollowsTheSound() {
        assertThat(LinkingReasons.a(Organisations.PROVIDER)).isEqualTo("an NHS provider");
        assertThat(LinkingReasons.a(GeneralPractice.GP_PRACTICE)).isEqualTo("a GP practice");
    }
}
