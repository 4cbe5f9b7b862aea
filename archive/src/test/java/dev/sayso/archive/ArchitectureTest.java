package dev.sayso.archive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds DESIGN's table for this module: it sees core alone, and nothing else sees Spark. */
class ArchitectureTest {

    private static final String[] CORE = {
        "dev.sayso.text..",
        "dev.sayso.report..",
        "dev.sayso.time..",
        "dev.sayso.figure..",
        "dev.sayso.statement..",
        "dev.sayso.claim..",
        "dev.sayso.storyline..",
        "dev.sayso.review..",
        "dev.sayso.pipeline.."
    };

    private static JavaClasses ours = new ClassFileImporter().importClasses();

    @BeforeAll
    static void importOurs() {
        ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.sayso");
    }

    @Test
    void seesCoreAndSparkAlone() {
        classes()
                .that()
                .resideInAPackage("dev.sayso.archive..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(concat(
                        CORE,
                        "dev.sayso.archive..",
                        "java..",
                        "scala..",
                        "org.apache.spark..",
                        "org.apache.hadoop..",
                        "org.jspecify.."))
                .because("a cluster has neither a desk's database nor its pages")
                .check(ours);
    }

    @Test
    void everyOtherClassIsCores() {
        classes()
                .that()
                .resideOutsideOfPackage("dev.sayso.archive..")
                .should()
                .resideInAnyPackage(CORE)
                .because("archive depends on core only")
                .check(ours);
    }

    @Test
    void sparkStaysHere() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.sayso.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..", "dev.sayso.archive..")
                .because("one machine gives the same result without a cluster engine")
                .check(ours);
    }

    @Test
    void onlyTheMainClassUsesStandardStreams() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ArchiveMain.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .because("what is printed is decided at the edge")
                .check(ours);
    }

    private static String[] concat(String[] some, String... others) {
        String[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }
}
