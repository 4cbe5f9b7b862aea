package dev.sayso.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.claim.Claim;
import dev.sayso.claim.StatusRule;
import dev.sayso.claim.StatusRules;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.report.ReportKind;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import dev.sayso.storyline.VersionStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the examples of docs/rules.md with the shipped pipeline and holds each to its rule. */
class RulesTest {

    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final Pattern EXAMPLE_LINE =
            Pattern.compile("(.+?)(?: \\((\\w+)\\))?, (\\d{4}-\\d{2}-\\d{2})(?:, (https?://\\S+))?: (.+)");
    private static final ReadingPipeline READING = ReadingPipeline.standard();

    /** One rule of the page, with what its example must show. */
    record Rule(String id, List<String> example, Map<String, String> expected) {

        @Override
        public String toString() {
            return id;
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInItsExample(Rule rule) {
        Dossier dossier = dossier(rule.example());
        if (rule.expected().containsKey("Claim")) {
            assertThat(claim(dossier, rule.expected().get("Claim")))
                    .hasValueSatisfying(c -> assertThat(c.ruling().rule()).isEqualTo(rule.id()));
        } else {
            assertThat(pairs(dossier, rule.id()))
                    .anyMatch(pair -> pair.get(0).contains(rule.expected().get("From"))
                            && pair.get(1).contains(rule.expected().get("To")));
        }
    }

    @Test
    void printsEachStatusRuleAsTheProductDoes() throws IOException {
        String page = Files.readString(PAGE);
        for (StatusRule rule : StatusRules.all()) {
            assertThat(page)
                    .contains("### " + rule.id() + "\n\nStatus: " + rule.status() + ". " + rule.sentence()
                            + "\n\nWould change it: " + rule.change() + "\n");
        }
    }

    private static Optional<Claim> claim(Dossier dossier, String words) {
        return dossier.claims().stream()
                .filter(c -> c.tellings().stream().anyMatch(t -> t.words().contains(words)))
                .findFirst();
    }

    /** The words of the first and the last part of each thing that a rule found. */
    private static Stream<List<String>> pairs(Dossier dossier, String rule) {
        Stream<List<String>> relations = dossier.claimed().figures().relations().stream()
                .filter(r -> r.rule().equals(rule))
                .map(r -> List.of(r.from().telling().words(), r.to().telling().words()));
        Stream<List<String>> drifts = dossier.claimed().drifts().stream()
                .filter(d -> d.rule().equals(rule))
                .map(d -> List.of(
                        d.steps().get(0).words(),
                        d.steps().get(d.steps().size() - 1).words()));
        Stream<List<String>> answers = dossier.answers().stream()
                .filter(a -> a.rule().equals(rule))
                .map(a -> List.of(
                        a.question().span().in(a.reading().report().text()),
                        a.telling().words()));
        return Stream.of(relations, drifts, answers, versions(dossier, rule), quotations(dossier, rule))
                .flatMap(s -> s);
    }

    /** What is quoted, and what was said. */
    private static Stream<List<String>> quotations(Dossier dossier, String rule) {
        return dossier.quotations().stream()
                .filter(q -> q.rule().equals(rule) && q.found() != null)
                .map(q -> List.of(q.words(), q.found().in(q.material().text())));
    }

    /** All words of both versions, or those of the earlier one and a note of the later one. */
    private static Stream<List<String>> versions(Dossier dossier, String rule) {
        List<VersionStep> steps = dossier.reportVersions().stream()
                .flatMap(v -> v.steps().stream())
                .toList();
        Stream<List<String>> texts = steps.stream()
                .filter(s -> s.rule().equals(rule))
                .map(s ->
                        List.of(s.earlier().report().text(), s.later().report().text()));
        Stream<List<String>> notes = steps.stream()
                .flatMap(s -> s.notes().stream()
                        .filter(n -> n.rule().equals(rule))
                        .map(n -> List.of(
                                s.earlier().report().text(),
                                n.span().in(s.later().report().text()))));
        return Stream.concat(texts, notes);
    }

    /** The dossier of one storyline, whatever the grouping of so short reports would be. */
    private static Dossier dossier(List<String> example) {
        List<Reading> readings = example.stream().map(RulesTest::read).toList();
        return DossierPipeline.standard().make(Storyline.of(readings));
    }

    private static Reading read(String line) {
        Matcher matcher = EXAMPLE_LINE.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        Published published = Published.parse(matcher.group(3));
        Details details = new Details(null, null, "", matcher.group(1), published, matcher.group(4), "en");
        String kind = matcher.group(2);
        return READING.read(
                Report.ofText(matcher.group(5), kind == null ? details : details.withKind(ReportKind.parse(kind))));
    }

    static Stream<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (String section : Files.readString(PAGE).split("(?m)^### ", -1)) {
            String id = section.lines().findFirst().orElse("");
            if (id.matches("[a-z-]+/\\d+")) {
                String[] parts = section.split("```\\n", -1);
                Map<String, String> expected = Pattern.compile("(?m)^(Claim|From|To): (.+)$")
                        .matcher(parts[2])
                        .results()
                        .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
                rules.add(new Rule(id, parts[1].lines().toList(), expected));
            }
        }
        return rules.stream();
    }
}
