package org.concordat.chambers.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.chambers.Scene;
import org.concordat.chambers.vocabulary.ChambersTypes;
import org.junit.jupiter.api.Test;

class SharesCompleteTest {

    private final SharesComplete rule = new SharesComplete();
    private final ShareTotal total = new ShareTotal();
    private final Scene scene = Scene.federation();

    @Test
    void aCompanyWithoutOwnersIsFound() {
        scene.form("company_limited_by_shares");

        assertThat(scene.messages(rule))
                .containsExactly("Unity is a limited company, but the model records none of its owners.");
    }

    @Test
    void membersCanBeEnteredInARegister() {
        scene.form("company_limited_by_shares");
        scene.practice("Elm Surgery");
        scene.practice("Oak Surgery");

        assertThat(scene.after("Open a share register with its 2 members", rule))
                .singleElement()
                .satisfies(
                        f -> assertThat(f.message())
                                .isEqualTo(
                                        "The share register of Unity states no share of Elm Surgery and Oak Surgery; the other shares come to 0 %."));
    }

    @Test
    void sharesThatDoNotMakeAWholeAreFound() {
        scene.form("company_limited_by_shares");
        owns(scene.practice("Elm Surgery"), "40");
        holds(scene.practice("Oak Surgery"), "50");

        assertThat(scene.messages(rule)).containsExactly("The recorded shares of Unity come to 90 %, not to 100 %.");
    }

    @Test
    void sharesOfBothKindsAreCountedTogether() {
        scene.form("company_limited_by_shares");
        owns(scene.practice("Elm Surgery"), "40");
        holds(scene.practice("Oak Surgery"), "60");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aHolderDrawnBothWaysIsCountedOnce() {
        scene.form("company_limited_by_shares");
        var elm = scene.practice("Elm Surgery");
        owns(elm, "100");
        holds(elm, "100");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theRestCanBeSharedOut() {
        scene.form("company_limited_by_shares");
        owns(scene.practice("Elm Surgery"), "40");
        scene.network.link(ChambersTypes.HOLDS_SHARE, scene.practice("Oak Surgery"), scene.unity);
        scene.network.link(ChambersTypes.HOLDS_SHARE, scene.practice("Ash Surgery"), scene.unity);

        assertThat(scene.after("Give each of them 30 %", rule)).isEmpty();
    }

    @Test
    void theToleranceCanBeChanged() {
        scene.form("company_limited_by_shares");
        owns(scene.practice("Elm Surgery"), "99.6");
        assertThat(scene.messages(rule)).isEmpty();

        scene.network.with(SharesComplete.TOLERANCE, new BigDecimal("0.1"));
        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aCompanyLimitedByGuaranteeHasNoShares() {
        scene.form("company_limited_by_guarantee");

        assertThat(scene.messages(rule)).isEmpty();
        assertThat(scene.network.figures(total)).isEmpty();
    }

    @Test
    void theRegisterOfACompanyIsRead() {
        scene.form("company_limited_by_shares");
        var register = scene.network.node(ChambersTypes.SHARE_REGISTER, "Register");
        scene.network.link(ChambersTypes.REGISTER_OF, register, scene.unity);
        var link = scene.network.link(ChambersTypes.HOLDS_SHARE, scene.practice("Elm Surgery"), register);
        scene.network.set(link, ChambersTypes.SHARE, new BigDecimal("62.5"));

        assertThat(scene.network.figures(total))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence())
                        .isEqualTo("The recorded shares of Unity come to 62.5 %, held in one holding."));
    }

    @Test
    void theSectionListsTheHoldersWithATotal() {
        owns(scene.practice("Elm Surgery"), "40");
        scene.network.link(ChambersTypes.HOLDS_SHARE, scene.practice("Ash Surgery"), scene.unity);

        var blocks = new ShareRegisterSection().write(scene.network.check());

        assertThat(((Block.Table) blocks.get(0)).rows())
                .containsExactly(
                        List.of("Ash Surgery", "", "Not stated"),
                        List.of("Elm Surgery", "", "40 %"),
                        List.of("Total", "", "40 %"));
    }

    @Test
    void sharesThatAreNotStatedMakeNoFigure() {
        scene.network.link(ChambersTypes.HOLDS_SHARE, scene.practice("Ash Surgery"), scene.unity);

        assertThat(scene.network.figures(total))
                .singleElement()
                .satisfies(f -> assertThat(f.value()).isNull());
    }

    private void owns(Node holder, String share) {
        scene.network.set(
                scene.network.link(MembershipLinks.OWNS, holder, scene.unity),
                MembershipLinks.OWNERSHIP_SHARE,
                new BigDecimal(share));
    }

    private void holds(Node holder, String share) {
        scene.network.set(
                scene.network.link(ChambersTypes.HOLDS_SHARE, holder, scene.unity),
                ChambersTypes.SHARE,
                new BigDecimal(share));
    }
}
