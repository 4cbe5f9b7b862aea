package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.ledger.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds in either database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SearchCommandTest {

    private static final String FIRST = "{\"outlet\": \"Sellin Post\", \"published\": \"2031-05-02\", \"headline\":"
            + " \"Wall of Orla mill gives way\", \"text\": \"The Orla Fire Service said on Friday that 27 people were"
            + " killed when the wall of the mill gave way.\\n\\nThe mill's owner, Ada Brun, denied that the wall had been"
            + " weak.\"}";
    private static final String SECOND = "{\"outlet\": \"Vantry Echo\", \"published\": \"2031-05-04\", \"headline\":"
            + " \"Toll of Orla mill stands at 27\", \"text\": \"Officials in Orla said on Sunday that 27 people had died"
            + " when the wall of the Orla mill gave way.\\n\\n“We had asked for a new wall since March,” said Jon Weir, who"
            + " works at the mill.\"}";

    private final ObjectMapper json = new ObjectMapper();

    @Parameter
    private TestDatabase database = TestDatabase.SQLITE;

    @TempDir
    private Path folder;

    private String ledger = "";

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void read() throws IOException {
        ledger = TestDatabase.words(database.address(folder.resolve("ledger")));
        Path reports = Files.writeString(folder.resolve("mill.jsonl"), FIRST + "\n");
        assertThat(sayso("read", reports.toString(), "--ledger", ledger).code()).isZero();
    }

    @Test
    void findsWordsInAnyFormAndShowsThem() {
        List<JsonNode> hits = search("deaths", "--kind", "statement");
        assertThat(hits).extracting(h -> h.get("party").asText()).containsExactly("Orla Fire Service");
        JsonNode hit = hits.get(0);
        JsonNode place = hit.get("places").get(0);
        assertThat(hit.get("excerpt")
                        .asText()
                        .substring(place.get(0).asInt(), place.get(1).asInt()))
                .isEqualTo("killed");
    }

    @Test
    void findsPhrasesAndBeginnings() {
        assertThat(search("\"gave way\"", "--kind", "statement")).hasSize(1);
        assertThat(search("\"way gave\"")).isEmpty();
        assertThat(search("wea*", "--kind", "statement"))
                .extracting(h -> h.get("party").asText())
                .containsExactly("Ada Brun");
    }

    @Test
    void letsThroughWhatTheOptionsSay() {
        assertThat(search("--stance", "denies"))
                .extracting(h -> h.get("party").asText())
                .containsExactly("Ada Brun");
        assertThat(search("mill", "--source", "fire service", "--kind", "statement"))
                .hasSize(1);
        assertThat(search("mill", "--outlet", "echo")).isEmpty();
        assertThat(search("wall", "--measure", "killed", "--kind", "statement")).hasSize(1);
        assertThat(search("wall", "--measure", "injured")).isEmpty();
        assertThat(search("wall", "--said", "2031-05-02", "--kind", "statement"))
                .isNotEmpty();
        assertThat(search("wall", "--said", "2031-05-03..")).isEmpty();
        assertThat(search("wall", "--said", "..2031-05-01")).isEmpty();
    }

    @Test
    void findsWhatWasReadSinceAndGivesTheSameAsAnotherLedger() throws IOException {
        assertThat(search("Weir")).isEmpty();
        Path more = Files.writeString(folder.resolve("more.jsonl"), SECOND + "\n");
        assertThat(sayso("read", more.toString(), "--ledger", ledger).code()).isZero();
        assertThat(search("Weir", "--kind", "statement")).isEmpty();
        assertThat(search("--source", "Jon Weir", "--kind", "statement")).hasSize(1);
        List<JsonNode> claims = search("mill", "--kind", "claim", "--measure", "killed");
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).get("saidFrom").asText()).isEqualTo("2031-05-02");
        assertThat(claims.get(0).get("saidTo").asText()).isEqualTo("2031-05-04");

        String another = TestDatabase.words(database.address(folder.resolve("another")));
        assertThat(sayso("read", folder.resolve("mill.jsonl").toString(), more.toString(), "--ledger", another)
                        .code())
                .isZero();
        List<JsonNode> here = search("mill");
        ledger = another;
        assertThat(search("mill")).containsExactlyInAnyOrderElementsOf(here);
    }

    @Test
    void findsWhatSaysSomethingAlikeInOtherWords() throws IOException {
        Path more = Files.writeString(folder.resolve("more.jsonl"), SECOND + "\n");
        assertThat(search("--like", "the barrier was not sturdy"))
                .first()
                .satisfies(hit -> assertThat(hit.get("party").asText()).isEqualTo("Ada Brun"))
                .satisfies(hit -> assertThat(hit.get("likeness").asDouble()).isBetween(0.4, 1.0));
        assertThat(sayso("read", more.toString(), "--ledger", ledger).code()).isZero();
        List<JsonNode> asked = search("--like", "months ago they requested that a barrier be built");
        assertThat(asked)
                .allSatisfy(hit -> assertThat(hit.get("kind").asText()).isEqualTo("statement"))
                .first()
                .satisfies(hit -> assertThat(hit.get("party").asText()).isEqualTo("Jon Weir"));
        assertThat(search("--like", "months ago they requested that a barrier be built", "--stance", "denies"))
                .allSatisfy(hit -> assertThat(hit.get("stance").asText()).isEqualTo("denies"));
        assertThat(search("--like", "the orchestra will play in Berlin")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnOption() {
        assertThat(sayso("search", "--like", "--ledger", ledger).err()).contains("--like needs words");
        assertThat(sayso("search", "wall", "--like", "--kind", "report", "--ledger", ledger)
                        .code())
                .isEqualTo(2);
        assertThat(sayso("search", "--status", "true", "--ledger", ledger).err())
                .contains("single-origin", "disputed");
        assertThat(sayso("search", "--said", "2031-05-03..2031-05-01", "--ledger", ledger)
                        .err())
                .contains("2031-05-03..2031-05-01");
        assertThat(sayso("search", "mill", "--limit", "0", "--ledger", ledger).code())
                .isEqualTo(2);
    }

    private List<JsonNode> search(String... words) {
        List<String> all = new ArrayList<>(List.of("search"));
        all.addAll(Arrays.asList(words));
        all.addAll(List.of("--format", "jsonl", "--ledger", ledger));
        Run run = sayso(all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().lines().map(this::node).toList();
    }

    private JsonNode node(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static Run sayso(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(code, out.toString(), err.toString());
    }
}
