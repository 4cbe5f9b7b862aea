package dev.sayso.claim;

import dev.sayso.ledger.Ledger;
import dev.sayso.storyline.Reading;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@code training/claims} needs of the linker: the features of pairs, and claims made with weights on trial. Reports are put together as a
 * table says (the report's reference and its group, divided by a tab), whatever the storylines are.
 *
 * <pre>
 * features LEDGER GROUPS STATEMENTS OUT      pairs of the statements listed: OUT.tsv names them, OUT.features the columns of OUT.bin
 * link LEDGER GROUPS WEIGHTS OUT SURE...     claims of each group with WEIGHTS/GROUP.tsv, into OUT/SURE.jsonl
 * </pre>
 */
final class LinkTrials {

    private LinkTrials() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<Telling>> groups = groups(Path.of(args[1]), Path.of(args[2]));
        if (args[0].equals("features")) {
            Set<String> wanted = new HashSet<>(Files.readAllLines(Path.of(args[3])));
            features(groups, wanted, args[4]);
        } else {
            Path out = Files.createDirectories(Path.of(args[4]));
            for (String sure : List.of(args).subList(5, args.length)) {
                List<String> lines = new ArrayList<>();
                for (Map.Entry<String, List<Telling>> group : groups.entrySet()) {
                    LinkScorer scorer =
                            LinkScorer.of(Files.readAllLines(Path.of(args[3], group.getKey() + ".tsv")).stream()
                                    .map(line -> line.split("\t"))
                                    .toList());
                    ParaphraseLinker linker = new ParaphraseLinker(scorer, Double.parseDouble(sure));
                    linker.link(group.getValue()).groups().forEach(claim -> lines.add(line(claim)));
                }
                Files.write(out.resolve(sure + ".jsonl"), lines);
            }
        }
    }

    private static Map<String, List<Telling>> groups(Path ledger, Path table) throws IOException {
        Map<String, String> groupOf = new HashMap<>();
        for (String line : Files.readAllLines(table)) {
            String[] columns = line.split("\t");
            groupOf.put(columns[0], columns[1]);
        }
        Map<String, List<Telling>> groups = new TreeMap<>();
        try (Ledger opened = Ledger.openExisting(ledger)) {
            for (Reading reading : opened.readings()) {
                List<Telling> claiming =
                        reading.tellings().stream().filter(Telling::claiming).toList();
                String group = groupOf.get(String.valueOf(reading.report().ref()));
                groups.computeIfAbsent(group == null ? "none" : group, g -> new ArrayList<>())
                        .addAll(claiming);
            }
        }
        groups.remove("none");
        return groups;
    }

    private static void features(Map<String, List<Telling>> groups, Set<String> wanted, String out) throws IOException {
        List<String> names = new ArrayList<>();
        try (DataOutputStream numbers =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(out + ".bin"))))) {
            for (Map.Entry<String, List<Telling>> group : groups.entrySet()) {
                List<List<Telling>> all = ParaphraseLinker.sameWords(group.getValue());
                List<Proposition> made =
                        Proposition.all(all.stream().map(some -> some.get(0)).toList());
                List<List<Telling>> same = new ArrayList<>();
                List<Proposition> propositions = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    if (all.get(i).stream().anyMatch(t -> wanted.contains(t.id()))) {
                        same.add(all.get(i));
                        propositions.add(made.get(i));
                    }
                }
                int from = names.size();
                same.forEach(some -> names.add(group.getKey() + "\t"
                        + String.join(" ", some.stream().map(Telling::id).toList())));
                List<BitSet> later = new Candidates(propositions).later();
                for (int i = 0; i < later.size(); i++) {
                    for (int j : later.get(i).stream().toArray()) {
                        Proposition a = propositions.get(i);
                        Proposition b = propositions.get(j);
                        numbers.writeFloat(from + i);
                        numbers.writeFloat(from + j);
                        numbers.writeFloat(a.contradicts(b) ? 1 : 0);
                        numbers.writeFloat(a.wording().sameAs(b.wording()) ? 1 : 0);
                        for (double feature : LinkScorer.features(a, b).values()) {
                            numbers.writeFloat((float) feature);
                        }
                    }
                }
            }
        }
        Files.write(Path.of(out + ".tsv"), names);
        Files.write(
                Path.of(out + ".features"),
                Stream.of(Feature.values()).map(Feature::toString).toList());
    }

    private static String line(List<Telling> claim) {
        List<String> statements = claim.stream()
                .map(t -> "{\"report\": \"" + t.report().id() + "\", \"statement\": \"" + t.id() + "\"}")
                .toList();
        return "{\"schema\": \"claim/1\", \"statements\": [" + String.join(", ", statements) + "]}";
    }
}
