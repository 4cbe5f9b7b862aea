package dev.sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Relation.Kind;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.time.NewsTimeFinder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom, where and for which time figures are told, and how they stand to one another. */
class ScopeTest {

    private final FigureFinder finder = new NewsFigureFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 people were killed in Tolven.                               | 12 | in Tolven
            Thirty are treated at St Odile Hospital.                       | Thirty | at St Odile Hospital
            In northern Norva, 12 people were killed.                      | 12 | In northern Norva
            12 people died near the village of Brask on Monday.            | 12 | near the village of Brask
            Officials in Tolven said that 12 people died in Marle.         | 12 | in Marle
            Officials in Tolven said that 12 people died.                  | 12 |
            12 people were killed there.                                   | 12 | there
            There were 12 people aboard.                                   | 12 |
            Prices rose by 12 cents across the country.                    | 12 cents | across the country
            12 people were killed in the Tolven blast.                     | 12 |
            12 people died in March.                                       | 12 |
            12 people were killed in Tolven and 30 were injured in Marle.  | 12 | in Tolven
            12 people were killed in Tolven and 30 were injured in Marle.  | 30 | in Marle
            In Tolven, 12 people were killed and 30 were injured.          | 30 | In Tolven
            The blast killed 12 people and injured 30 in Tolven.           | 12 | in Tolven
            12 people died and the 30 survivors are in Marle.              | 12 |
            27 people, including four children, were killed in Tolven.     | 27 | in Tolven
            12 people were killed, police in Dolm said.                    | 12 |
            """)
    void tellsWhere(String text, String figure, @Nullable String places) {
        assertThat(words(text, figure(text, figure).scope().places())).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 people have been killed since Monday.                              | 12 | since Monday
            The ministry said on Tuesday that 12 people were killed on Monday.    | 12 | on Monday
            The ministry said on Tuesday that 12 people were killed.              | 12 |
            12 people were killed, the ministry said on Tuesday.                  | 12 |
            12 people were killed over three days in Tolven.                      | 12 | over three days
            On Monday, 12 people were killed and 30 were injured.                 | 30 | On Monday
            12 people died on Monday and 30 on Tuesday.                           | 12 | on Monday
            """)
    void tellsForWhichTime(String text, String figure, @Nullable String periods) {
        assertThat(words(text, figure(text, figure).scope().periods())).isEqualTo(periods);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 soldiers were killed.                                      | 12 | soldiers
            12 Norvan soldiers were killed.                               | 12 | Norvan soldiers
            12 people were killed.                                        | 12 |
            12 people were killed, mostly women and children.             | 12 | mostly women and children
            12 people, all of them soldiers, were killed.                 | 12 | all of them soldiers
            The number of soldiers killed has risen to 12.                | 12 | soldiers
            The death toll among civilians rose to 12.                    | 12 | civilians
            They counted 12 civilian deaths.                              | 12 | civilian
            27 people were killed, including four children.               | 27 |
            27 people were killed, including four children.               | four | children
            """)
    void tellsOfWhom(String text, String figure, @Nullable String whom) {
        assertThat(words(text, figure(text, figure).scope().whom())).isEqualTo(whom);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A total of 12 people were killed.                             | 12 | A total of
            The death toll has risen to 12.                               | 12 | toll; has risen to
            The death toll rose from 9 to 12.                             | 12 | rose
            12 people have been killed so far.                            | 12 | so far
            Four more died, bringing the number of dead to 12.            | 12 | bringing the number of dead to
            12 people are now known to have died.                         | 12 | now known
            12 people were killed.                                        | 12 |
            Prices rose to 12 dollars.                                    | 12 dollars |
            The toll includes 12 soldiers.                                | 12 |
            """)
    void tellsWhatMakesItAllUntilThen(String text, String figure, @Nullable String words) {
        Scope scope = figure(text, figure).scope();
        assertThat(words(text, scope.cumulative())).isEqualTo(words);
        assertThat(scope.isCumulative()).isEqualTo(words != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A further 12 people were killed.                              | A further 12 | further
            Another 12 people were killed.                                | Another 12 | Another
            12 more people were killed.                                   | 12 | more
            In the latest attack 12 people were killed.                   | 12 | the latest
            12 people were killed.                                        | 12 |
            More than 12 people were killed.                              | More than 12 |
            """)
    void tellsWhatMakesItNew(String text, String figure, @Nullable String words) {
        Scope scope = figure(text, figure).scope();
        assertThat(words(text, scope.recent())).isEqualTo(words);
        assertThat(scope.isNew()).isEqualTo(words != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27 people were killed, including four children.                    | four | 27 | including
            27 people were killed, including four children and two nurses.     | two | 27 | including
            27 people were killed, among them four children.                   | four | 27 | among them
            27 people were killed, of whom four were children.                 | four | 27 | of whom
            27 people were killed. Four of them were children.                 | Four | 27 | of them
            27 people were killed. Among them were four children.              | four | 27 | Among them
            Of the 27 people killed, four were children.                       | four | 27 | Of the
            Four of the 27 were children.                                      | Four | 27 | of the
            27 people died in 12 houses, including 14 soldiers.                | 14 | 27 | including
            """)
    void tellsThePartOfAWhole(String text, String part, String whole, String words) {
        Relation relation = figure(text, part).relation(Kind.PART_OF).orElseThrow();
        assertThat(relation.figure()).isEqualTo(figure(text, whole).id());
        assertThat(relation.words().in(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 300 were killed and a further 2,700 were injured.            | a further 2,700 | About 300 | a further
            Four people died on Monday. Nine were hurt. Another two died.      | Another two | Four | Another
            Four people died. Two more died on Tuesday.                        | Two | Four | more
            """)
    void tellsWhatComesOnTop(String text, String more, String base, String words) {
        Relation relation = figure(text, more).relation(Kind.ON_TOP_OF).orElseThrow();
        assertThat(relation.figure()).isEqualTo(figure(text, base).id());
        assertThat(relation.words().in(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The death toll is 27, up from 11.                                  | 27 | 11 | up from
            The death toll rose from 11 to 27.                                 | 27 | 11 | rose from
            The toll was revised from 27 to 23 on Friday.                      | 23 | 27 | revised from
            It counted 23 dead, rather than 27.                                | 23 | 27 | rather than
            It stood at 27 on Wednesday and was cut to 23.                     | 23 | 27 | cut to
            23 people died, down from an earlier count of 27.                  | 23 | 27 | earlier count of
            """)
    void tellsTheValueBefore(String text, String now, String then, String words) {
        Relation relation = figure(text, now).relation(Kind.PREVIOUS).orElseThrow();
        assertThat(relation.figure()).isEqualTo(figure(text, then).id());
        assertThat(relation.words().in(text)).isEqualTo(words);
    }

    @Test
    void relatesNothingWithoutWordsForIt() {
        String text = "12 people were killed in Tolven. 30 were injured in Marle. The ferry has 27 cabins from 1990.";
        assertThat(figures(text))
                .hasSize(3)
                .allSatisfy(figure -> assertThat(figure.relations()).isEmpty());
    }

    private Figure figure(String text, String words) {
        Optional<Figure> found = figures(text).stream()
                .filter(figure -> figure.span().in(text).equals(words))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError(words + " is no figure of " + text));
    }

    private List<Figure> figures(String text) {
        Report report =
                Report.ofText(text, new Details(null, null, "", null, Published.parse("2025-02-05"), null, null));
        return finder.find(report, new NewsTimeFinder().find(report));
    }

    private static @Nullable String words(String text, List<Span> spans) {
        List<String> words = spans.stream().map(span -> span.in(text)).toList();
        return words.isEmpty() ? null : String.join("; ", words);
    }
}
