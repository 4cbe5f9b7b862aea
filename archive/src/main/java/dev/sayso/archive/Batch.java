package dev.sayso.archive;

import dev.sayso.text.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are read together, and never again once that is done: those of one folder (a month, as archives are kept), no
 * more than a limit of bytes.
 *
 * @param key a hash of the files' names, sizes and times
 */
record Batch(String key, List<SourceFile> files) {

    Batch {
        files = List.copyOf(files);
    }

    private static Batch of(List<SourceFile> files) {
        String[] parts = files.stream()
                .flatMap(f -> Stream.of(f.path(), String.valueOf(f.size()), String.valueOf(f.changed())))
                .toArray(String[]::new);
        return new Batch("b" + Hashes.id(parts), files); // nobody takes it for a number
    }

    /** Divides files, which are in order of their paths; a file beyond the limit is a batch of its own. */
    static List<Batch> of(List<SourceFile> files, long limit) {
        List<Batch> batches = new ArrayList<>();
        List<SourceFile> open = new ArrayList<>();
        long size = 0;
        for (SourceFile file : files) {
            boolean elsewhere = !open.isEmpty() && !open.get(0).folder().equals(file.folder());
            if (!open.isEmpty() && (elsewhere || size + file.size() > limit)) {
                batches.add(of(open));
                open.clear();
                size = 0;
            }
            open.add(file);
            size += file.size();
        }
        if (!open.isEmpty()) {
            batches.add(of(open));
        }
        return batches;
    }
}
