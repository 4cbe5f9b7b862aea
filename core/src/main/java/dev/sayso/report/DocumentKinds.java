package dev.sayso.report;

import dev.sayso.text.ResourceTable;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which media types are read, from {@code media-types.tsv}, and how the names of such files end. Thread-safe. */
public final class DocumentKinds {

    private static final Map<String, String> ENDINGS =
            ResourceTable.rows(DocumentKinds.class, "media-types.tsv").stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private DocumentKinds() {}

    /** How the names of files of this type end, null if they are not read. */
    public static @Nullable String ending(String contentType) {
        return ENDINGS.get(name(contentType));
    }

    /** The type without parameters; "no type" where there is none. */
    static String name(String contentType) {
        String name = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? "no type" : name;
    }
}
