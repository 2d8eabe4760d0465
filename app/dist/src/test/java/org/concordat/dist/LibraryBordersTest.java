package org.concordat.dist;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pf4j.ExtensionPoint;

/** Which library may be seen from where. */
class LibraryBordersTest {

    @Test
    void theApiIsFreeOfWindowsFilesAndCanvas() {
        noClasses()
                .that()
                .resideInAPackage("org.concordat.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.awt..", "javax.swing..", "tools.jackson..", "com.fasterxml..", "com.mxgraph..")
                .because(
                        "a library in the api can never be replaced without breaking plugins, and plugins must run headless")
                .check(Product.CLASSES);
    }

    @Test
    void coreHasNoWindows() {
        noClasses()
                .that()
                .resideInAPackage("org.concordat.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .because(
                        "the core runs on a server without AWT, and undo is made of our own edits, not of javax.swing.undo")
                .check(Product.CLASSES);
    }

    @Test
    void onlyTheDesktopHasWindows() {
        noClasses()
                .that()
                .resideInAnyPackage("org.concordat.diagram..", "org.concordat.exchange..", "org.concordat.cli..")
                .or(Product.PLUGIN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.swing..")
                .because("whatever the window can do to a file, the command line can do without one")
                .check(Product.CLASSES);
    }

    @Test
    void onlyStorageAndFilesOfJsonSeeJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.concordat.core.storage..",
                        "org.concordat.core.plugin.store..",
                        "org.concordat.core.plugin.repository..",
                        "org.concordat.core.declared.json..",
                        "org.concordat.exchange.json..")
                .and()
                .doNotHaveFullyQualifiedName("org.concordat.exchange.spreadsheet.MappingFile")
                .and()
                .doNotHaveFullyQualifiedName("org.concordat.exchange.reading.GraphMappingFile")
                .and()
                .doNotHaveFullyQualifiedName("org.concordat.exchange.page.PageData")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .because("each file's form is decided in one place, and values do not know how they are written")
                .check(Product.CLASSES);
    }

    @Test
    void onlyExpressionsOfDeclaredCareModelsSeeCel() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.concordat.core.declared.expression..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cel..", "com.google.common..", "com.google.protobuf..", "org.antlr..")
                .because(
                        "a start of the program that runs no expression must not load the library, nor may a second user keep it")
                .check(Product.CLASSES);
    }

    @Test
    void onlyTablesSeeTheLibraryForCsv() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.concordat.exchange.table..", "org.concordat.exchange.csv..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv..")
                .because("whoever imports or exports tables sees rows, whatever they are read from or written to")
                .check(Product.CLASSES);
    }

    @Test
    void onlyWorkbooksSeeFastexcel() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.concordat.exchange.xlsx..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim.fastexcel..", "com.github.rzymek..")
                .because("one format needs it, and a start of the program must not load it")
                .check(Product.CLASSES);
    }

    @Test
    void onlySlidesAndPapersSeePoi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.concordat.exchange.office..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
                .because("it is large, and only a start that writes slides or papers may load it")
                .check(Product.CLASSES);
    }

    @Test
    void onlyPicturesSeePdfbox() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.concordat.diagram.pdf..", "org.concordat.exchange.report.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .because("figures know a surface of a few operations, and whatever writes the file may be replaced")
                .check(Product.CLASSES);
    }

    @Test
    void onlyReportsOnPaperSeeOpenhtmltopdf() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.concordat.exchange.report.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "de.rototor..")
                .because("a start of the program that writes no PDF report must not load it, and it may be replaced")
                .check(Product.CLASSES);
    }

    @Test
    void onlyDiagramAndCanvasSeeJgraphx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.concordat.diagram..", "org.concordat.desktop.canvas..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.mxgraph..")
                .because("JGraphX was last built in 2021; one day it will be replaced, and then in two places only")
                .check(Product.CLASSES);
    }

    @Test
    void theApiSeesOnlyTheMarkerOfPf4j() {
        noClasses()
                .that()
                .resideInAPackage("org.concordat.api..")
                .should()
                .dependOnClassesThat(are(pf4jOtherThan(ExtensionPoint.class.getName())))
                .because("the plugin engine is the core's business; the api only marks what can be extended")
                .check(Product.CLASSES);
    }

    @Test
    void pluginsSeeOnlyTheirAnnotationOfPf4j() {
        noClasses()
                .that(Product.PLUGIN)
                .should()
                .dependOnClassesThat(are(pf4jOtherThan(ExtensionPoint.class.getName(), "org.pf4j.Extension")))
                .because(
                        "a care model is data behind one annotation; a Plugin subclass would tie it to the engine's life cycle")
                .check(Product.CLASSES);
    }

    @Test
    void onlyThePluginHostSeesPf4j() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.concordat.api..", "org.concordat.core.plugin..")
                .and(DescribedPredicate.not(Product.PLUGIN))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.pf4j..")
                .because("PF4J is only safe behind our own plugin host")
                .check(Product.CLASSES);
    }

    @Test
    void onlyTheCommandLineSeesPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.concordat.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("what a command does must be callable without one")
                .check(Product.CLASSES);
    }

    @Test
    void onlyTheTestKitSeesTestLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.concordat.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.assertj..", "com.tngtech.archunit..")
                .because("the distribution ships no test libraries")
                .check(Product.CLASSES);
    }

    private static DescribedPredicate<JavaClass> pf4jOtherThan(String... names) {
        DescribedPredicate<JavaClass> named =
                DescribedPredicate.describe("named", type -> List.of(names).contains(type.getName()));
        return resideInAnyPackage("org.pf4j..")
                .and(DescribedPredicate.not(named))
                .as("of PF4J other than %s", String.join(", ", names));
    }
}
