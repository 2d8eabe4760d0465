package org.concordat.chambers.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.report.Block;
import org.concordat.chambers.Scene;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.chambers.vocabulary.ChambersTypes;
import org.junit.jupiter.api.Test;

class FunctionsNamedTest {

    private final FunctionsNamed rule = new FunctionsNamed();
    private final FunctionsShared measure = new FunctionsShared();
    private final Scene scene = Scene.federation();

    @Test
    void aClaimWithoutAFunctionIsFound() {
        scene.practice("Elm Surgery");
        scene.set(scene.unity, ChambersAdditions.CLAIMS_SHARED_FUNCTIONS, true);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Unity is said to share functions such as the back office, but the model does not say which. Which functions are shared?");
        assertThat(scene.after("Plan a shared back office of Unity", rule)).isEmpty();
    }

    @Test
    void aFunctionThatAMemberSharesIsEnough() {
        scene.set(scene.unity, ChambersAdditions.CLAIMS_SHARED_FUNCTIONS, true);
        scene.network.link(
                ChambersTypes.SHARES_SERVICE,
                scene.practice("Elm Surgery"),
                scene.network.node(ChambersTypes.SHARED_SERVICE, "Payroll"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aFunctionThatNobodySharesIsFound() {
        scene.network.node(ChambersTypes.SHARED_SERVICE, "Payroll");

        assertThat(scene.messages(rule))
                .containsExactly("Payroll is drawn as a shared function, but nobody shares it.");
        assertThat(scene.after("Let Unity share Payroll", rule)).isEmpty();
    }

    @Test
    void withoutAClaimNothingIsAsked() {
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void functionsAreCountedOnceHoweverManyShareThem() {
        var payroll = scene.network.node(ChambersTypes.SHARED_SERVICE, "Payroll");
        scene.network.link(ChambersTypes.SHARES_SERVICE, scene.practice("Elm Surgery"), payroll);
        scene.network.link(ChambersTypes.SHARES_SERVICE, scene.practice("Oak Surgery"), payroll);

        assertThat(scene.network.figures(measure)).singleElement().satisfies(f -> {
            assertThat(f.value()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(f.sentence()).isEqualTo("Unity and its members share one function: Payroll.");
        });
    }

    @Test
    void functionsThatAreNotDrawnMakeNoFigure() {
        assertThat(scene.network.figures(measure))
                .singleElement()
                .satisfies(f -> assertThat(f.value()).isNull());
    }

    @Test
    void theSectionNamesWhoShares() {
        var payroll = scene.network.node(ChambersTypes.SHARED_SERVICE, "Payroll");
        scene.set(payroll, ChambersTypes.FUNCTION, "finance");
        scene.network.link(ChambersTypes.SHARES_SERVICE, scene.practice("Oak Surgery"), payroll);
        scene.network.link(ChambersTypes.SHARES_SERVICE, scene.practice("Elm Surgery"), payroll);

        var blocks = new SharedFunctionsSection().write(scene.network.check());

        assertThat(((Block.Table) blocks.get(0)).rows())
                .containsExactly(List.of("Payroll", "Finance", "Elm Surgery and Oak Surgery"));
    }
}
