package dev.sayso.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.storyline.Dossier;
import org.junit.jupiter.api.Test;

class ClaimsJsonTest {

    @Test
    void writesWhatAnOutletChangedInItsReport() throws Exception {
        Dossier dossier = DossierTextTest.versions();
        JsonNode storyline =
                new ObjectMapper().readTree(ClaimsJson.lines(dossier).get(0));
        JsonNode versions = storyline.get("versions");
        assertThat(versions).hasSize(1);
        JsonNode reports = versions.get(0).get("reports");
        JsonNode step = versions.get(0).get("steps").get(0);
        assertThat(step.get("earlier")).isEqualTo(reports.get(0));
        assertThat(step.get("later")).isEqualTo(reports.get(1));
        assertThat(step.get("rule").asText()).isEqualTo("same-address/1");
        assertThat(step.get("order").asText()).isEqualTo("note");
        JsonNode note = step.get("notes").get(0);
        assertThat(note.get("rule").asText()).isEqualTo("correction-noted/1");
        String later =
                dossier.reportVersions().get(0).readings().get(1).report().text();
        int start = note.get("spans").get(0).get(0).asInt();
        assertThat(later.substring(start)).isEqualTo("Correction: The wall broke in two places.");
        JsonNode change = step.get("statements").get(0);
        assertThat(change.get("kind").asText()).isEqualTo("changed");
        assertThat(change.get("parts").toString()).isEqualTo("[\"source\"]");
        assertThat(change.get("earlier").asText())
                .isNotEqualTo(change.get("later").asText());
        assertThat(step.get("figures")).isEmpty();
    }
}
