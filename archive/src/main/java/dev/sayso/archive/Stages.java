package dev.sayso.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder of a result: its tables, and what the steps keep so that they need not be done again. */
final class Stages {

    private static final String STAGES = "_stages";
    private static final String PROGRAM = "program";
    private static final String DONE = "_DONE";

    private final Path root;
    private final FileSystem files;

    private Stages(Path root, FileSystem files) {
        this.root = root;
        this.files = files;
    }

    /**
     * Opens a result's folder, which may be new.
     *
     * @throws OtherProgramException if another program made what is in it
     */
    static Stages open(String folder, String program, Configuration hadoop) throws IOException, OtherProgramException {
        Path root = new Path(folder);
        Stages stages = new Stages(root, root.getFileSystem(hadoop));
        Path name = new Path(stages.stage(PROGRAM));
        if (stages.files.exists(name)) {
            String other = stages.text(name);
            if (!other.equals(program)) {
                throw new OtherProgramException(folder, other, program);
            }
        } else {
            stages.write(name, program);
        }
        return stages;
    }

    /** The path of a table of the result. */
    String table(String name) {
        return new Path(root, name).toString();
    }

    /** The path of what a step keeps. */
    String stage(String... names) {
        return new Path(new Path(root, STAGES), String.join("/", names)).toString();
    }

    boolean isDone(String... names) throws IOException {
        return files.exists(new Path(stage(names), DONE));
    }

    /** Says that a step is done: only then its files count. */
    void done(String... names) throws IOException {
        write(new Path(stage(names), DONE), "");
    }

    /** The paths of what was done under a name, in order. */
    List<String> allDone(String name) throws IOException {
        List<String> done = new ArrayList<>();
        Path folder = new Path(stage(name));
        if (files.exists(folder)) {
            for (FileStatus status : files.listStatus(folder)) {
                if (files.exists(new Path(status.getPath(), DONE))) {
                    done.add(status.getPath().toString());
                }
            }
        }
        done.sort(String::compareTo);
        return done;
    }

    /** Whether anything was written to a table. */
    boolean hasRows(String table) {
        try {
            return files.exists(new Path(root, table))
                    && files.getContentSummary(new Path(root, table)).getDirectoryCount() > 1;
        } catch (IOException e) {
            throw new UncheckedIOException("not to be read: " + table, e);
        }
    }

    void remove(String path) throws IOException {
        files.delete(new Path(path), true);
    }

    private void write(Path path, String text) throws IOException {
        try (OutputStream out = files.create(path, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text(Path path) {
        try (var in = files.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("not to be read: " + path, e);
        }
    }
}
