package dev.sayso.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.claim.Telling;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people did: where all of it is taken back, the view is what it was. */
class UndoPropertyTest {

    private final List<Reading> readings = List.of(
            Told.by(
                            "Orla Times",
                            "2031-05-03",
                            "Wall breaks\n\nThe wall was old, the council said. It was not, Ada Weir said.")
                    .says("Sellin Council", "the council", "The wall was old")
                    .about("The wall was old", Stance.DENIES, "Ada Weir", "Ada Weir", "It was not")
                    .reading(),
            Told.by(
                            "Sellin Post",
                            "2031-05-04",
                            "Old wall breaks\n\nThe wall was old, the council said. It rained, Jon Weir said.")
                    .says("Sellin Council", "the council", "The wall was old")
                    .person("Jon Weir", "Jon Weir", "It rained")
                    .reading());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void takingAllActsBackGivesTheFirstView(long seed) {
        Random random = new Random(seed);
        InventedActs acts = new InventedActs();
        List<String> held = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            if (random.nextInt(3) == 0 && !held.isEmpty()) {
                String undone = held.remove(random.nextInt(held.size()));
                acts.undo(undone);
            } else {
                held.add(acts.add(deed(acts, random)));
            }
        }
        assertThat(Act.inEffect(acts.acts())).extracting(Act::id).isEqualTo(held);
        Collections.shuffle(held, random);
        held.forEach(acts::undo);
        Reviewed reviewed = Reviewed.of(readings, acts.acts());
        assertThat(reviewed).isEqualTo(Reviewed.of(readings, List.of()));
        List<Dossier> dossiers =
                DossierPipeline.reviewed(PartyTable.standard(), reviewed).dossiers();
        assertThat(dossiers)
                .usingRecursiveComparison()
                .isEqualTo(DossierPipeline.standard().make(readings));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void undoingAnUndoingBringsAnActBack(long seed) {
        Random random = new Random(seed);
        InventedActs acts = new InventedActs();
        List<String> held = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            held.add(acts.add(deed(acts, random)));
        }
        Reviewed before = Reviewed.of(readings, acts.acts());
        acts.undo(held.get(random.nextInt(held.size())));
        acts.undo("act13");
        assertThat(Reviewed.of(readings, acts.acts())).isEqualTo(before);
        acts.undo("act14");
        assertThat(Act.inEffect(acts.acts())).hasSize(11);
    }

    private Deed deed(InventedActs acts, Random random) {
        Reviewed now = Reviewed.of(readings, acts.acts());
        List<Telling> tellings = new ArrayList<>();
        now.readings().forEach(r -> tellings.addAll(r.tellings()));
        Collections.shuffle(tellings, random);
        Quoted one = now.quoted(tellings.get(0));
        Quoted other = now.quoted(tellings.get(1));
        Subject statement = Subject.statement(one);
        Subject second = Subject.statement(other);
        return switch (random.nextInt(11)) {
            case 0 -> Deed.of(Deed.Kind.ACCEPT, statement);
            case 1 -> Deed.correct(one, new Correction(List.of("Vantry"), null, null, null, null, List.of()));
            case 2 -> Deed.correct(one, new Correction(null, null, null, null, Stance.CONFIRMS, List.of()));
            case 3 -> Deed.of(Deed.Kind.SPLIT, statement, Subject.claim("c", List.of(one, other)));
            case 4 -> Deed.merge(List.of(Subject.claim("c", List.of(one)), Subject.claim("d", List.of(other))));
            case 5 -> Deed.of(Deed.Kind.LINK, statement, second);
            case 6 -> Deed.of(Deed.Kind.UNLINK, statement, second);
            case 7 -> Deed.note(Subject.report(one.report()), "a note");
            case 8 -> Deed.shield(Subject.party("Ada Weir"), Protection.Rule.VICTIM);
            case 9 -> Deed.of(Deed.Kind.LIFT, statement);
            default -> Deed.grade(statement, "2");
        };
    }
}
