package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.storyline.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegatedClauseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the sluice gate at Orla was open during the storm|the sluice gate at Orla was not open during the storm|1",
                "a blast at the Orla mill killed a guard|a blast at the Orla mill killed a guard, and police did not have any suspects|0",
                "the mill at Orla was vacant for years|the mill at Orla was vacant and not in use that night|0",
            })
    void setsAgainstEachOtherOnlyWhatIsNegatedItself(String one, String other, int opposed) {
        List<Telling> tellings = new ArrayList<>();
        tellings.addAll(Told.by("Sellin Post", "2031-05-02", "The council said " + one + ".")
                .says("Orla Council", "The council", one)
                .tellings());
        tellings.addAll(Told.by("Vantry Times", "2031-05-03", "The union said " + other + ".")
                .says("Mill Union", "The union", other)
                .tellings());
        assertThat(new ParaphraseLinker().link(tellings).opposed()).hasSize(opposed);
    }
}
