package dev.sayso.report;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/** What is read of a folder: the files of known kinds in it and below it, hidden ones left out. */
final class Folder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final ReportReaders readers;
    private final Consumer<InputProblem> problems;
    private final List<Path> files = new ArrayList<>();
    private boolean failed;

    private Folder(Path root, ReportReaders readers, Consumer<InputProblem> problems) {
        this.root = root;
        this.readers = readers;
        this.problems = problems;
    }

    /** The files in order of their names; links are followed, but not in circles. */
    static List<Path> files(Path root, ReportReaders readers, Consumer<InputProblem> problems) {
        Folder folder = new Folder(root, readers, problems);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
        } catch (IOException e) {
            folder.failed(root, e);
        }
        if (folder.files.isEmpty() && !folder.failed) {
            problems.accept(InputProblem.of(
                    root.toString(),
                    InputProblem.Kind.EMPTY,
                    "the folder holds no file of a kind that is read (" + readers.extensions() + ")"));
        }
        Collections.sort(folder.files);
        return folder.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file) && readers.reads(file.toString())) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        boolean brokenLink = Files.isSymbolicLink(file) && !Files.exists(file);
        if (!(e instanceof FileSystemLoopException) && !brokenLink) {
            failed(file, e);
        }
        return FileVisitResult.CONTINUE;
    }

    private void failed(Path file, IOException e) {
        failed = true;
        problems.accept(InputProblem.of(file.toString(), InputProblem.Kind.UNREADABLE, Unreadable.reason(e)));
    }

    private boolean isHidden(Path file) {
        Path name = file.getFileName();
        return !file.equals(root) && name != null && name.toString().startsWith(".");
    }
}
