package dev.sayso.export;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.statement.Medium;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.HeadlineGap;
import dev.sayso.storyline.Reading;
import java.util.List;

/** A small invented storyline: a dam, three outlets, three days. */
final class InventedStory {

    private static final String CRACK =
            "a crack in the north face of the Hallow Dam had grown by nine centimetres since" + " Saturday";
    private static final String SAFE =
            "“There is no danger to anyone in the valley of the Tamsel, / and there was none" + " last week,”";

    private InventedStory() {}

    static List<Dossier> dossiers() {
        return DossierPipeline.standard().make(readings());
    }

    static List<Reading> readings() {
        return List.of(first(), copied(), last());
    }

    private static Reading first() {
        return InventedReport.of("Tamsel Valley Herald", "2031-10-06", "https://herald.tamsel.example/dam", """
                        Valley emptied as Hallow Dam cracks

                        About 1,200 people were taken out of the lower Tamsel valley on Monday after engineers at the \
                        Hallow Dam raised the alarm, the Tamsel Fire Service said.

                        The service said in a statement that a crack in the north face of the Hallow Dam had grown by \
                        nine centimetres since Saturday.

                        “There is no danger to anyone in the valley of the Tamsel, and there was none last week,” \
                        said Odo Brandt, who runs the dam for Tamsel Power. He denied that the company had known of \
                        the crack since the spring.

                        An engineer, who asked not to be named, said the company had been told of the crack in April \
                        and may have hidden the report. The Herald could not verify his account.

                        It was not clear on Monday night when people could go home.
                        """)
                .figure("About 1,200", Qualifier.ABOUT, 1200, "people", Measure.EVACUATED)
                .says(
                        "Tamsel Fire Service",
                        "the Tamsel Fire Service",
                        "said",
                        "About 1,200 people were taken out of the lower Tamsel valley on Monday")
                .on("on Monday", "2031-10-06")
                .says("Tamsel Fire Service", "The service", "said", CRACK)
                .through(Medium.Kind.STATEMENT, "in a statement")
                .says("Odo Brandt", "Odo Brandt, who runs the dam for Tamsel Power", "said Odo", SAFE)
                .says(
                        null,
                        "An engineer, who asked not to be named",
                        "said the company",
                        "the company had been told of the crack in April and may have hidden the report")
                .hedged("may have")
                .says(
                        Stance.DENIES,
                        "Odo Brandt",
                        "He",
                        "denied",
                        "the company had known of the crack since the spring")
                .about("the company had been told of the crack in April and may have hidden the report")
                .says(Stance.NOT_VERIFIED, "Tamsel Valley Herald", "The Herald", "could not verify", "his account")
                .about("the company had been told of the crack in April and may have hidden the report")
                .own("engineers at the Hallow Dam raised the alarm")
                .asks("It was not clear on Monday night when people could go home.")
                .gap(HeadlineGap.Kind.WIDENED_SCOPE, "Valley emptied", "the lower Tamsel valley")
                .reading();
    }

    private static Reading copied() {
        return InventedReport.of("Northern Courier", "2031-10-07", null, """
                        Crack in Hallow Dam is growing, fire service says

                        The Tamsel Fire Service said a crack in the north face of the Hallow Dam had grown by nine \
                        centimetres since Saturday.

                        The number of people taken out of the Tamsel valley had risen to 1,450, it said on Tuesday.
                        """)
                .figure("1,450", Qualifier.EXACT, 1450, "people", Measure.EVACUATED)
                .says("Tamsel Fire Service", "The Tamsel Fire Service", "said", CRACK)
                .says(
                        "Tamsel Fire Service",
                        "it",
                        "said on",
                        "The number of people taken out of the Tamsel valley had risen to 1,450")
                .on("on Tuesday", "2031-10-07")
                .reading();
    }

    private static Reading last() {
        return InventedReport.of("Radio Hallow", "2031-10-08", "https://radiohallow.example/news/17", """
                        Tamsel valley goes home

                        Everyone who had to leave the Tamsel valley for the crack in the Hallow Dam may go home, the \
                        Tamsel Fire Service said on Radio Hallow on Wednesday.

                        Tamsel Power, which runs the Hallow Dam, did not answer questions about the crack.
                        """)
                .says(
                        "Tamsel Fire Service",
                        "the Tamsel Fire Service",
                        "said",
                        "Everyone who had to leave the Tamsel valley for the crack in the Hallow Dam may go home")
                .through(Medium.Kind.BROADCAST, "on Radio Hallow")
                .on("on Wednesday", "2031-10-08")
                .says(
                        Stance.NO_REPLY,
                        "Tamsel Power",
                        "Tamsel Power, which runs the Hallow Dam",
                        "did not answer",
                        "questions about the crack")
                .reading();
    }
}
