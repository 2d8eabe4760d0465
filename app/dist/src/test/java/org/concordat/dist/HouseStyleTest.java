package org.concordat.dist;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What no class of the product may do or be called. */
class HouseStyleTest {

    @Test
    void thereAreNoSingletons() {
        noMethods()
                .should()
                .haveName("getInstance")
                .because("a singleton hides who needs what; constructors say it")
                .check(Product.CLASSES);
    }

    @Test
    void globalStateIsConstant() {
        fields().that()
                .arePublic()
                .and()
                .areStatic()
                .should()
                .beFinal()
                .because("a public static variable can be changed by anyone at any time")
                .check(Product.CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.concordat.cli..")
                .and()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("standard output belongs to the command that runs, and no stack trace ever reaches a user")
                .check(Product.CLASSES);
    }

    @Test
    void nothingIsSerialisedByJava() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(ObjectInputStream.class).or(assignableTo(ObjectOutputStream.class)))
                .because("deserialising foreign bytes runs foreign code, and our files outlive our classes")
                .check(Product.CLASSES);
    }

    @Test
    void nothingIsReadByMxCodec() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.mxgraph.io..")
                .because("mxCodec makes an object of any class that a file names")
                .check(Product.CLASSES);
    }

    @Test
    void packagesAreFeatures() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..helper..",
                        "..helpers..",
                        "..manager..",
                        "..managers..",
                        "..impl..",
                        "..common..",
                        "..listeners..")
                .because("a package named by kind collects what belongs to several features")
                .check(Product.CLASSES);
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)")
                .orShould()
                .haveNameMatching(".*[.$](Abstract|I(?=[A-Z][a-z]))\\w+")
                .because("such a name says nothing that the field would recognise")
                .check(Product.CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(resideInANullMarkedPackage())
                .because("NullAway checks only what is marked")
                .check(Product.CLASSES);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getName()));
            }
        };
    }
}
