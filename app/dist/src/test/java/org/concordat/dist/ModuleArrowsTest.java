package org.concordat.dist;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** {@code plugins -> api <- core <- diagram <- exchange <- {cli, desktop} <- dist} and {@code testkit -> core}. */
class ModuleArrowsTest {

    @Test
    void modulesDependOnlyAlongTheArrows() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("plugins")
                .definedBy(Product.PLUGIN)
                .layer("api")
                .definedBy("org.concordat.api..")
                .layer("core")
                .definedBy("org.concordat.core..")
                .layer("testkit")
                .definedBy("org.concordat.testkit..")
                .layer("diagram")
                .definedBy("org.concordat.diagram..")
                .layer("exchange")
                .definedBy("org.concordat.exchange..")
                .layer("cli")
                .definedBy("org.concordat.cli..")
                .layer("desktop")
                .definedBy("org.concordat.desktop..")
                .layer("dist")
                .definedBy("org.concordat.dist..")
                .whereLayer("plugins")
                .mayOnlyAccessLayers("api")
                .whereLayer("api")
                .mayNotAccessAnyLayer()
                .whereLayer("core")
                .mayOnlyAccessLayers("api")
                .whereLayer("testkit")
                .mayOnlyAccessLayers("api", "core")
                .whereLayer("diagram")
                .mayOnlyAccessLayers("api", "core")
                .whereLayer("exchange")
                .mayOnlyAccessLayers("api", "core", "diagram")
                .whereLayer("cli")
                .mayOnlyAccessLayers("api", "core", "diagram", "exchange")
                .whereLayer("desktop")
                .mayOnlyAccessLayers("api", "core", "diagram", "exchange")
                .whereLayer("dist")
                .mayOnlyAccessLayers("cli", "desktop")
                .because(
                        "a plugin must outlive every change behind the api, and the window must stay one face among others")
                .check(Product.CLASSES);
    }

    @Test
    void noFeatureDependsOnItselfThroughAnother() {
        slices().matching("org.concordat.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("features in a cycle can only be understood, tested and changed as one lump")
                .check(Product.CLASSES);
    }
}
