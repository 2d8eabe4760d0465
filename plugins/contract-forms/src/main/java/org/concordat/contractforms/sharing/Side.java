package org.concordat.contractforms.sharing;

import java.math.BigDecimal;
import java.util.Optional;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.network.Link;
import org.concordat.api.vocabulary.Attribute;

/** What is shared: a loss or a gain. Both a party and a risk share can say it. */
enum Side {
    RISK("risk", ContractLinks.SHARE_OF_RISK, MoneyLinks.SHARE_DOWN),
    REWARD("reward", ContractLinks.SHARE_OF_REWARD, MoneyLinks.SHARE_UP);

    private final String key;
    private final Attribute<BigDecimal> ofParty;
    private final Attribute<BigDecimal> ofRiskShare;

    Side(String key, Attribute<BigDecimal> ofParty, Attribute<BigDecimal> ofRiskShare) {
        this.key = key;
        this.ofParty = ofParty;
        this.ofRiskShare = ofRiskShare;
    }

    /** The key of its texts. */
    String key() {
        return key;
    }

    /** The attribute that says the share on a link of this type. */
    Attribute<BigDecimal> on(Link link) {
        return link.is(MoneyLinks.RISK_SHARE) ? ofRiskShare : ofParty;
    }

    /** The share in per cent, where the link states it. */
    Optional<BigDecimal> of(Link link) {
        return link.find(on(link));
    }
}
