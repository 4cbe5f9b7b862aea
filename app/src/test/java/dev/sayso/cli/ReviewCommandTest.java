package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    private static final String PERSON = "Mara Lind";

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path ledger = Path.of("");

    private record Run(int code, String out, String err) {

        /** The id of the act that was kept. */
        String act() {
            assertThat(code).as(err).isZero();
            return out.strip().replace("Kept as act ", "");
        }
    }

    @BeforeEach
    void read() throws IOException {
        ledger = folder.resolve("ledger");
        List<Path> files = new ArrayList<>();
        String said = "The Orrin Harbour Office said that the old pier of Orrin had lost nine of its forty posts.";
        files.add(Files.writeString(
                folder.resolve("first.txt"),
                "Storm breaks Orrin pier\n\n" + said + "\n\n“I heard it go,” said Ada Lunn, who lives in Orrin."));
        files.add(Files.writeString(folder.resolve("second.txt"), "Orrin pier loses posts in storm\n\n" + said));
        for (Path file : files) {
            assertThat(sayso("read", file.toString()).code()).isZero();
        }
    }

    @Test
    void showsWhatAPersonCorrectedInEveryOutput() throws IOException {
        JsonNode claim = claim("lost nine");
        String statement = claim.get("statements").get(0).get("statement").asText();
        String act = act("correct", statement.substring(0, 8), "--stance", "denies", "--source", "Orrin Port")
                .act();
        JsonNode reviewed = reviewed(statement);
        assertThat(reviewed.get("decided").asBoolean()).isTrue();
        assertThat(reviewed.get("now").get("stance").asText()).isEqualTo("denies");
        assertThat(reviewed.get("machine").get("stance").asText()).isEqualTo("asserts");
        assertThat(reviewed.get("acts").get(0).get("act").asText()).isEqualTo(act);
        assertThat(reviewed.get("acts").get(0).get("by").asText()).isEqualTo(PERSON);
        assertThat(sayso("dossier").out())
                .contains("✎ Corrected (source, stance) by Mara Lind", "The program found: Orrin Harbour Office says");
        Path page = folder.resolve("pier.html");
        sayso("dossier", "-o", page.toString());
        assertThat(Files.readString(page)).contains("Corrected (source, stance) by Mara Lind");

        act("undo", act.substring(0, 6)).act();
        assertThat(claims()).allMatch(c -> c.path("reviewed").isEmpty());
        assertThat(act("undo", act).err()).contains("taken back already by Mara Lind");
        assertThat(sayso("review", "list").out())
                .contains("Corrected (source, stance)", "(no longer in effect)", "Undone by Mara Lind");
    }

    @Test
    void correctsFiguresAndWords() throws IOException {
        String statement =
                claim("lost nine").get("statements").get(0).get("statement").asText();
        act(
                        "correct",
                        statement,
                        "--figure",
                        "nine",
                        "--low",
                        "8",
                        "--high",
                        "10",
                        "--qualifier",
                        "about",
                        "--measure",
                        "none",
                        "--place",
                        "the old pier of Orrin")
                .act();
        act("correct", statement, "--content", "the old pier of Orrin … lost nine of its forty posts")
                .act();
        JsonNode now = reviewed(statement).get("now");
        assertThat(now.get("content").get("spans")).hasSize(2);
        JsonNode nine = now.get("figureDetails").get(0);
        assertThat(nine.get("low").asInt()).isEqualTo(8);
        assertThat(nine.get("high").asInt()).isEqualTo(10);
        assertThat(nine.get("qualifier").asText()).isEqualTo("about");
        assertThat(nine.get("scope").get("places")).hasSize(1);
        JsonNode machine =
                reviewed(statement).get("machine").get("figureDetails").get(0);
        assertThat(machine.get("low").asInt()).isEqualTo(9);
        assertThat(act("correct", statement, "--figure", "old", "--qualifier", "about")
                        .err())
                .contains("a new one needs a value, or its bounds");
    }

    @Test
    void splitsAndMergesClaims() throws IOException {
        JsonNode claim = claim("lost nine");
        assertThat(claim.get("statements")).hasSize(2);
        String split = claim.get("statements").get(1).get("statement").asText();
        String first = claim.get("statements").get(0).get("statement").asText();
        act("split", split).act();
        JsonNode alone = claimOf(split);
        assertThat(alone.get("statements")).hasSize(1);
        assertThat(alone.get("review").get(0).get("kind").asText()).isEqualTo("split");
        assertThat(alone.get("review").get(0).get("machine").asText()).isEqualTo("together");
        act("merge", alone.get("id").asText(), claimOf(first).get("id").asText())
                .act();
        assertThat(claimOf(split).get("statements")).hasSize(2);
        assertThat(sayso("claims", "--known-by", "2001-01-01").out()).isEmpty();
    }

    @Test
    void gradesPartiesAndWhatTheySay() throws IOException {
        JsonNode claim = claim("lost nine");
        assertThat(claim.get("statements").get(0).get("grade").asText()).isEqualTo("F6");
        String statement = claim.get("statements").get(0).get("statement").asText();
        act("grade", "--party", "Orrin Harbour Office", "b").act();
        act("grade", statement, "2").act();
        act("grade", claim.get("id").asText(), "3").act();
        JsonNode graded = claim("lost nine");
        assertThat(graded.get("statements").get(0).get("grade").asText()).isEqualTo("B2");
        assertThat(graded.get("statements").get(1).get("grade").asText()).isEqualTo("B3");
        assertThat(graded.get("credibility").asText()).isEqualTo("3");
        assertThat(graded.get("origins").get(0).get("reliability").asText()).isEqualTo("B");
        assertThat(sayso("dossier").out()).contains("Grade B2");
        assertThat(act("grade", statement, "B").err()).contains("from 1 to 6");
        assertThat(act("grade", "--party", "Orrin Harbour Office", "7").err()).contains("from A to F");
    }

    @Test
    void keepsNotesAndShields() throws IOException {
        JsonNode claim = claim("lost nine");
        String report = claim.get("statements").get(0).get("report").asText();
        act("note", report, "the photo is from 2019").act();
        act("note", claim.get("id").asText(), "ask the pilots").act();
        act("shield", "--person", "Ada Lunn", "--rule", "minor").act();
        String text = sayso("dossier").out();
        assertThat(text)
                .contains("✎ Note by Mara Lind", "the photo is from 2019", "ask the pilots")
                .contains("Protect who speaks (minor)", "✎ Shielded (minor) by Mara Lind");
        act("lift", "--person", "Ada Lunn").act();
        assertThat(sayso("dossier").out()).doesNotContain("Protect who speaks").contains("Shield lifted");
    }

    @Test
    void movesWithTheLedgerAndHoldsInItsCheck() throws IOException {
        String statement =
                claim("lost nine").get("statements").get(0).get("statement").asText();
        act("accept", statement).act();
        act("note", statement, "heard on the radio too").act();
        assertThat(sayso("check").code()).isZero();
        String list =
                sayso("review", "list", "--on", statement, "--format", "jsonl").out();
        assertThat(list.lines()).hasSize(2).allMatch(line -> line.contains("\"inEffect\":true"));
        String claims = sayso("claims").out();
        Path moved = folder.resolve("moved");
        assertThat(Main.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        "move",
                        folder.resolve("ledger").toString(),
                        moved.toString()))
                .isZero();
        ledger = moved;
        assertThat(sayso("review", "list", "--on", statement, "--format", "jsonl")
                        .out())
                .isEqualTo(list);
        assertThat(sayso("claims").out()).isEqualTo(claims);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        String statement =
                claim("lost nine").get("statements").get(0).get("statement").asText();
        assertThat(sayso("review", "accept", statement, "--reason", "checked").err())
                .contains("--by");
        assertThat(sayso("review", "accept", statement, "--by", "sayso 1.0", "--reason", "checked")
                        .err())
                .contains("an act is a person's");
        assertThat(act("accept", "zzzz").err()).contains("the ledger has no statement \"zzzz\"");
        assertThat(act("correct", statement).err()).contains("corrects nothing");
        assertThat(act("correct", statement, "--content", "words that are not there")
                        .err())
                .contains("does not have the words");
        assertThat(act("correct", statement, "--stance", "shouts").err()).contains("no stance");
        assertThat(act(
                                "merge",
                                claimOf(statement).get("id").asText(),
                                claimOf(statement).get("id").asText())
                        .err())
                .contains("the same claim twice");
        String seen = act("accept", statement).act();
        Run late = act("accept", statement, "--after", "none");
        assertThat(late.code()).isEqualTo(1);
        assertThat(late.err()).contains("Nothing was done", PERSON, seen);
        assertThat(act("accept", statement, "--after", seen).code()).isZero();
    }

    private Run act(String... words) {
        List<String> all = new ArrayList<>(List.of("review"));
        all.addAll(List.of(words));
        all.addAll(List.of("--by", PERSON, "--reason", "checked by phone"));
        return sayso(all.toArray(String[]::new));
    }

    private List<JsonNode> claims() throws IOException {
        List<JsonNode> claims = new ArrayList<>();
        for (String line : sayso("claims").out().lines().toList()) {
            JsonNode object = json.readTree(line);
            if (object.get("schema").asText().equals("claim/1")) {
                claims.add(object);
            }
        }
        return claims;
    }

    private JsonNode claim(String words) throws IOException {
        return claims().stream()
                .filter(c -> c.get("text").asText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode claimOf(String statement) throws IOException {
        return claims().stream()
                .filter(c -> c.get("statements").findValuesAsText("statement").contains(statement))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode reviewed(String statement) throws IOException {
        for (JsonNode claim : claims()) {
            for (JsonNode reviewed : claim.get("reviewed")) {
                if (reviewed.get("statement").asText().equals(statement)) {
                    return reviewed;
                }
            }
        }
        throw new AssertionError("nobody acted on " + statement);
    }

    private Run sayso(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--ledger");
        all.add(ledger.toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }
}
