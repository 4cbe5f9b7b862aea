package dev.sayso.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StorylineGrouperTest {

    private static final Told FLOOD_FIRST = Told.by(
            "Sellin Post",
            "2031-05-02",
            "Flood drives hundreds from homes in Sellin\n\nThe river Orla broke through the wall at Sellin on Monday and"
                    + " drove 400 people from their homes, Mayor Ada Brun said. Soldiers from Fort Harn carried"
                    + " sandbags to the Orla all night.");
    private static final Told FLOOD_NEXT = Told.by(
            "Vantry Times",
            "2031-05-04",
            "Sellin buries three after flood\n\nThree people who drowned when the Orla flooded Sellin were buried on"
                    + " Wednesday. Mayor Ada Brun laid flowers at the wall, which soldiers from Fort Harn had closed.");
    private static final Told OTHER_FLOOD = Told.by(
            "Vantry Times",
            "2031-05-03",
            "Flood closes school in Karsk\n\nA burst pipe flooded the primary school in Karsk on Tuesday. Head teacher"
                    + " Lev Moro said the pupils would have lessons in the Karsk town hall for the rest of the week.");
    private static final Told ELECTION = Told.by(
            "Coast Daily",
            "2031-05-03",
            "Parliament elects speaker\n\nDeputies in Tarn elected Mira Olsen as speaker on Tuesday by 61 votes to 58"
                    + " after a long debate about the Lindholm bill.");

    private final StorylineGrouper grouper = new StorylineGrouper();

    @Test
    void putsReportsOnOneEventTogetherAndOthersApart() {
        List<Storyline> storylines = grouper.group(readings());
        assertThat(storylines).hasSize(3);
        assertThat(storylines.get(0).readings())
                .extracting(r -> r.report().outlet())
                .containsExactly("Sellin Post", "Vantry Times");
    }

    @Test
    void keepsReportsThatAreMonthsApartOutOfOneStoryline() {
        Told later = Told.by(
                "Sellin Post", "2031-11-20", FLOOD_FIRST.reading().report().text());
        assertThat(grouper.group(List.of(FLOOD_FIRST.reading(), later.reading())))
                .hasSize(2);
    }

    @Test
    void givesTheSameStorylinesInAnyOrderAndFromRepeatedReadings() {
        List<Reading> readings = new ArrayList<>(readings());
        readings.addAll(readings());
        List<Storyline> storylines = grouper.group(readings());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(grouper.group(readings)).isEqualTo(storylines);
        }
    }

    @Test
    void givesTheSameStorylinesFromAnySplitIntoRuns() {
        List<Reading> readings = readings();
        List<Storyline> atOnce = grouper.group(readings);
        for (int cut = 0; cut <= readings.size(); cut++) {
            List<Reading> known = new ArrayList<>();
            grouper.group(readings.subList(cut, readings.size())).forEach(s -> known.addAll(s.readings()));
            known.addAll(readings.subList(0, cut));
            assertThat(new StorylineGrouper().group(known)).isEqualTo(atOnce);
        }
    }

    @Test
    void takesTheHeadlineThatHasMostInCommonWithTheOthersForItsTitle() {
        assertThat(Storyline.of(List.of(FLOOD_NEXT.reading(), FLOOD_FIRST.reading()))
                        .title())
                .isEqualTo("Flood drives hundreds from homes in Sellin");
    }

    @Test
    void groupsNothingIntoNothing() {
        assertThat(grouper.group(List.of())).isEmpty();
    }

    private static List<Reading> readings() {
        return List.of(ELECTION.reading(), FLOOD_NEXT.reading(), OTHER_FLOOD.reading(), FLOOD_FIRST.reading());
    }
}
