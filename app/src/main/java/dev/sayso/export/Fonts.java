package dev.sayso.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The fonts that a PDF is printed with, which lie on the machine: DejaVu Sans (Latin, Greek, Cyrillic, Arabic, Hebrew) and Nanum Gothic
 * (Hangul), whose licences let them be embedded (Debian's fonts-dejavu-core and fonts-nanum).
 */
final class Fonts {

    /** A folder in which fonts lie, besides the usual ones. */
    static final String FOLDER = "SAYSO_FONTS";

    private static final List<Path> USUAL = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home", "/"), ".fonts"),
            Path.of(System.getProperty("user.home", "/"), ".local/share/fonts"),
            Path.of("/Library/Fonts"));

    private static final int DEEPEST = 6;

    /** A font by the name that pages have for it, the file that it is in, and the package that has the file. */
    record Font(String family, String file, int weight, String debian) {}

    static final List<Font> ALL = List.of(
            new Font("DejaVu Sans", "DejaVuSans.ttf", 400, "fonts-dejavu-core"),
            new Font("DejaVu Sans", "DejaVuSans-Bold.ttf", 700, "fonts-dejavu-core"),
            new Font("Nanum Gothic", "NanumGothic.ttf", 400, "fonts-nanum"),
            new Font("Nanum Gothic", "NanumGothicBold.ttf", 700, "fonts-nanum"));

    private Fonts() {}

    /**
     * Where the fonts lie that a text needs.
     *
     * @throws IOException if one is not on this machine; says which, and how to get it
     */
    static Map<Font, Path> of(String text) throws IOException {
        Map<Font, Path> found = new LinkedHashMap<>();
        TreeSet<String> missing = new TreeSet<>();
        for (Font font : ALL) {
            if (isNeeded(font, text)) {
                find(font.file).ifPresentOrElse(path -> found.put(font, path), () -> missing.add(font.debian));
            }
        }
        if (!missing.isEmpty()) {
            throw new IOException("a PDF of this text needs fonts that are not here: install "
                    + String.join(" and ", missing) + " (Debian), or name a folder that has them in " + FOLDER);
        }
        return found;
    }

    private static boolean isNeeded(Font font, String text) {
        return font.family.startsWith("DejaVu")
                || text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    private static Optional<Path> find(String file) throws IOException {
        List<Path> folders = new ArrayList<>();
        String named = System.getenv(FOLDER);
        if (named != null) {
            folders.add(Path.of(named));
        }
        folders.addAll(USUAL);
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.find(
                        folder,
                        DEEPEST,
                        (path, is) -> path.getFileName().toString().equals(file))) {
                    Optional<Path> first = files.sorted().findFirst();
                    if (first.isPresent()) {
                        return first;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
