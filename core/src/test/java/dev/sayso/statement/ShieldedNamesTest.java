package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Report;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShieldedNamesTest {

    private final ShieldedNames finder = new ShieldedNames();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The hostage Anna Berg said it was cold.; Anna Berg",
                "Militants freed hostages Anna Berg and Jan Lind on Monday.; Anna Berg, Jan Lind",
                "Anna Berg and Jan Lind were kidnapped on Monday near Lorn.; Jan Lind, Anna Berg",
                "Anna Berg, 31, who was kidnapped in May, has come home.; Anna Berg",
                "Captured pilot Zorvath Quillmere said he was well.; Zorvath Quillmere",
                "The captured soldier, identified as Ri Kwang-jin, spoke.; Ri Kwang-jin",
                "The kidnapping of journalist Anna Berg shook Lorn.; Anna Berg",
                "Anna Berg's abduction shook Lorn.; Anna Berg",
                "The captives included Anna Berg, Jan Lind and Mia Roth.; Anna Berg, Jan Lind, Mia Roth",
                "The 15-year-old pupil Anna Berg was on deck.; Anna Berg",
                "The 6-year-old Mika was on deck, and her friend Mika said so.; Mika",
                "Mika Darrow, 15, was on deck.; Mika Darrow",
                "Anna Berg, a former prisoner of war, spoke in Lorn.; Anna Berg",
                "Anna Berg was raped by soldiers in Lorn.; Anna Berg",
                "Mayor Ivan Fedor was abducted by armed men.; Ivan Fedor",
                "The prisoner of war, Anna Berg, was freed.; Anna Berg",
            })
    void findsWhomWordsAreSaidOf(String text, String names) {
        assertThat(String.join(", ", names(text))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The government will free the hostages, Benjamin Osk said on Monday.",
                "President Omar Vesk said the prisoners of war had been exchanged.",
                "Vesk has announced that prisoners of war will be freed.",
                "Minister Vesk told hostages Osk would come.",
                "Rape suspect Omar Diaz was arrested.",
                "The 15-year-old daughter of Minister Omar Vesk was on deck.",
                "Norland's President Omar Vesk, who met the hostages, said so.",
                "Brunt leads Osk, 1,428 to 1,153, in the count, and sales fell at Vesk Tower Hall, 5.5 percent.",
                "The image of the 3-year-old Norwegian boy went round the world.",
                "Hostage negotiator Omar Vesk spoke.",
                "Video Shows Capture of Norland Soldier as Vesk Pulls Troops",
                "A captured soldier told President Omar Vesk that he was cold.",
            })
    void leavesThoseNearWhomTheWordsStand(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void findsANameInAHeadlineThatStandsApart() {
        Details details = new Details(null, null, "Mika Darrow, 15, tells of the night", null, null, null, null);
        assertThat(finder.in(Report.of("It was cold.", details), List.of()))
                .containsExactly(new ShieldedName("Mika Darrow", Protection.Rule.MINOR));
    }

    @Test
    void findsKinAndNoMinisterOfTheSameName() {
        Report report = Report.ofText(
                "Cold\nAnna Berg was on deck. Her brother, Jan Lind, said so. Clara Berg said so too. The minister of ports, Omar"
                        + " Vesk, met Trade Minister Ivo Berg and Rosa Stein, the aunt of Anna Berg.",
                Details.NONE);
        assertThat(finder.kin(report, Set.of("Anna Berg"), finder.names(report)))
                .containsExactly("Jan Lind", "Clara Berg", "Rosa Stein");
    }

    private List<String> names(String text) {
        return finder.in(Report.ofText("A headline of its own\n" + text, Details.NONE), List.of()).stream()
                .map(ShieldedName::name)
                .toList();
    }
}
