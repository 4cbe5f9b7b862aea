package dev.sayso.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds what to read: files, folders with all below them, and globs, in every file system that Hadoop knows. */
final class SourceFiles {

    private SourceFiles() {}

    /**
     * The files in order of their paths, each once; those whose names begin with a dot or an underscore are left out, as
     * Hadoop's tools do.
     *
     * @throws IOException also if a path stands for nothing
     */
    static List<SourceFile> of(List<String> paths, Configuration hadoop) throws IOException {
        TreeMap<String, SourceFile> found = new TreeMap<>();
        for (String name : paths) {
            Path path = new Path(name);
            FileSystem files = path.getFileSystem(hadoop);
            FileStatus[] matching = files.globStatus(files.makeQualified(path));
            if (matching == null || matching.length == 0) {
                throw new FileNotFoundException("there is no such file: " + name);
            }
            for (FileStatus status : matching) {
                for (SourceFile file : below(status, files)) {
                    found.put(file.path(), file);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<SourceFile> below(FileStatus status, FileSystem files) throws IOException {
        List<SourceFile> found = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = files.listFiles(status.getPath(), true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            String below = file.getPath()
                    .toString()
                    .substring(status.getPath().toString().length());
            if (!below.contains("/_") && !below.contains("/.")) {
                found.add(new SourceFile(shown(file.getPath()), file.getLen(), file.getModificationTime()));
            }
        }
        found.sort(Comparator.comparing(SourceFile::path));
        return found;
    }

    private static String shown(Path path) {
        return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
    }
}
