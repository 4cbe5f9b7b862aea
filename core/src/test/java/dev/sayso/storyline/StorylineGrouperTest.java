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
    void keepsALaterFloodOfTheSameTownOutOfTheStoryline() {
        Told later = Told.by(
                "Sellin Post",
                "2033-11-20",
                "Orla floods cellars in Sellin\n\nThe Orla rose over its banks at Sellin on Saturday and filled 30 cellars"
                        + " in Mill Lane. Fire chief Tom Quill said that pumps would run until Monday, and that nobody"
                        + " was hurt.");
        assertThat(grouper.group(List.of(FLOOD_FIRST.reading(), FLOOD_NEXT.reading(), later.reading())))
                .hasSize(2);
    }

    @Test
    void givesTheSameStorylinesInAnyOrderAndFromRepeatedReadings() {
        List<Reading> readings = new ArrayList<>(mixedUp());
        List<Storyline> storylines = grouper.group(readings);
        assertThat(storylines).hasSizeBetween(2, readings.size() - 1);
        readings.addAll(readings());
        List<Storyline> more = grouper.group(readings);
        readings.addAll(mixedUp());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(grouper.group(readings)).isEqualTo(more);
        }
    }

    @Test
    void givesTheSameStorylinesFromAnySplitIntoRuns() {
        List<Reading> readings = new ArrayList<>(mixedUp());
        List<Storyline> atOnce = grouper.group(readings);
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(readings, random);
            StorylineGrouper another = new StorylineGrouper();
            List<Reading> known = new ArrayList<>();
            List<Storyline> storylines = List.of();
            for (Reading reading : readings) {
                known.add(reading);
                if (random.nextInt(8) == 0 || known.size() == readings.size()) {
                    storylines = another.group(known);
                    known.clear();
                    storylines.forEach(s -> known.addAll(s.readings()));
                }
            }
            assertThat(storylines).isEqualTo(atOnce);
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

    /** Reports whose places, persons, figures and days are drawn from a few, so that many pairs are nearly alike. */
    private static List<Reading> mixedUp() {
        Random random = new Random(7);
        String[] towns = {"Sellin", "Karsk", "Vantry", "Tarn"};
        String[] persons = {"Ada Brun", "Lev Moro", "Mira Olsen", "Tom Quill", "Ruth Sander"};
        String[] events = {"flood", "fire at the mill", "trial", "strike of the ferry crews"};
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String town = towns[random.nextInt(towns.length)];
            String event = events[random.nextInt(events.length)];
            String text = "The " + event + " in " + town + "\n\nAfter the " + event + " in " + town + ", "
                    + persons[random.nextInt(persons.length)] + " met " + persons[random.nextInt(persons.length)]
                    + " and " + (20 + random.nextInt(4)) + " others on Harbour Road, police said.";
            readings.add(Told.by("Coast Daily", "2031-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10), text)
                    .reading());
        }
        return readings;
    }

    private static List<Reading> readings() {
        return List.of(ELECTION.reading(), FLOOD_NEXT.reading(), OTHER_FLOOD.reading(), FLOOD_FIRST.reading());
    }
}
