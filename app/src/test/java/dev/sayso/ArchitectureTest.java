package dev.sayso;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds DESIGN's table of packages: imports run one way, and each library has one home. */
class ArchitectureTest {

    /** Which packages each may see; itself and the JDK always. */
    private static final Map<String, List<String>> MAY_SEE = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("report", List.of("text")),
            Map.entry("time", List.of("text", "report")),
            Map.entry("figure", List.of("text", "report", "time")),
            Map.entry("statement", List.of("text", "report", "time", "figure")),
            Map.entry("claim", List.of("text", "report", "time", "figure", "statement")),
            Map.entry("storyline", List.of("text", "report", "time", "figure", "statement", "claim")),
            Map.entry("review", List.of("text", "report", "time", "figure", "statement", "claim", "storyline")),
            Map.entry(
                    "pipeline",
                    List.of("text", "report", "time", "figure", "statement", "claim", "storyline", "review")),
            Map.entry("account", List.of("text")),
            Map.entry(
                    "ledger",
                    List.of(
                            "text",
                            "report",
                            "time",
                            "figure",
                            "statement",
                            "claim",
                            "storyline",
                            "review",
                            "account")),
            Map.entry(
                    "export", List.of("text", "report", "time", "figure", "statement", "claim", "storyline", "review")),
            Map.entry("watch", List.of("text", "report")),
            Map.entry("result", List.of("text", "report")),
            Map.entry(
                    "web",
                    List.of(
                            "text",
                            "report",
                            "time",
                            "figure",
                            "statement",
                            "claim",
                            "storyline",
                            "review",
                            "pipeline",
                            "account",
                            "ledger",
                            "export")),
            Map.entry(
                    "cli",
                    List.of(
                            "text",
                            "report",
                            "time",
                            "figure",
                            "statement",
                            "claim",
                            "storyline",
                            "review",
                            "pipeline",
                            "account",
                            "ledger",
                            "export",
                            "web",
                            "watch",
                            "result")));

    /** Where each library lives. */
    private static final Map<String, List<String>> HOMES = Map.ofEntries(
            Map.entry("org.jsoup..", List.of("report")),
            Map.entry("org.netpreserve..", List.of("report")),
            Map.entry("org.apache.james..", List.of("report")),
            Map.entry("org.apache.pdfbox..", List.of("report", "export")), // read in one, drawn in the other
            Map.entry("com.rometools..", List.of("watch")),
            Map.entry("crawlercommons..", List.of("watch")),
            Map.entry("java.net.http..", List.of("watch")),
            Map.entry("org.apache.commons.csv..", List.of("report")),
            Map.entry("blue.strategic.parquet..", List.of("result")),
            Map.entry("org.apache.parquet..", List.of("result")),
            Map.entry("ai.onnxruntime..", List.of("statement")),
            Map.entry("java.sql..", List.of("ledger")),
            Map.entry("org.postgresql..", List.of("ledger")),
            Map.entry("org.jooq..", List.of("ledger")),
            Map.entry("org.flywaydb..", List.of("ledger")),
            Map.entry("com.zaxxer..", List.of("ledger")),
            Map.entry("com.password4j..", List.of("account")),
            Map.entry("gg.jte..", List.of("export")),
            Map.entry("io.javalin..", List.of("web")),
            Map.entry("org.eclipse.jetty..", List.of("web")),
            Map.entry("com.openhtmltopdf..", List.of("export")),
            Map.entry("picocli..", List.of("cli")),
            Map.entry("me.tongfei..", List.of("cli")));

    private static JavaClasses ours = new ClassFileImporter().importClasses();

    @BeforeAll
    static void importOurs() {
        ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.sayso");
    }

    @TestFactory
    Stream<DynamicTest> packagesSeeOnlyWhatTheyMay() {
        return MAY_SEE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    List<String> seen = new ArrayList<>(entry.getValue());
                    seen.add(entry.getKey());
                    noClasses()
                            .that()
                            .resideInAPackage(in(entry.getKey()))
                            .should()
                            .dependOnClassesThat(resideInAPackage("dev.sayso..")
                                    .and(not(resideInAnyPackage(seen.stream()
                                            .map(ArchitectureTest::in)
                                            .toArray(String[]::new)))))
                            .because("data flows one way: a later type points back, an earlier one knows none later")
                            .allowEmptyShould(true)
                            .check(ours);
                }));
    }

    @Test
    void everyClassHasAPlaceInTheTable() {
        classes()
                .should()
                .resideInAnyPackage(
                        MAY_SEE.keySet().stream().map(ArchitectureTest::in).toArray(String[]::new))
                .because("a package is a concept of the design, and each has its place in the flow")
                .check(ours);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.sayso.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two packages one")
                .check(ours);
    }

    @TestFactory
    Stream<DynamicTest> librariesStayHome() {
        return HOMES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(entry.getValue().stream()
                                        .map(ArchitectureTest::in)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(entry.getKey())
                                .because("a library is replaced more easily when one package knows it")
                                .allowEmptyShould(true)
                                .check(ours)));
    }

    @Test
    void recordsCarryNoFrameworkAnnotations() {
        noClasses()
                .that()
                .areRecords()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.annotation..", "org.jooq..", "java.sql..", "org.apache.spark..")
                .because("central types belong to no framework")
                .check(ours);
    }

    @Test
    void onlyTheCommandLineUsesStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .because("what is printed is decided at the edge")
                .check(ours);
    }

    private static String in(String name) {
        return "dev.sayso." + name + "..";
    }
}
