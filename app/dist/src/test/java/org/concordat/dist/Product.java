package org.concordat.dist;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** What the architecture tests look at: every class of every module and plugin, tests left out. */
final class Product {

    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.concordat");

    /** Whatever is ours and in no module of {@code app} is a plugin's, so a new plugin needs no entry here. */
    static final DescribedPredicate<JavaClass> PLUGIN = resideInAPackage("org.concordat..")
            .and(resideOutsideOfPackages(
                    "org.concordat.api..",
                    "org.concordat.core..",
                    "org.concordat.testkit..",
                    "org.concordat.diagram..",
                    "org.concordat.exchange..",
                    "org.concordat.cli..",
                    "org.concordat.desktop..",
                    "org.concordat.dist.."))
            .as("reside in a plugin");

    private Product() {}
}
