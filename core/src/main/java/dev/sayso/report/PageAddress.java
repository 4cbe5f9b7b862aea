package dev.sayso.report;

import dev.sayso.text.ResourceTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The address of a page without what does not tell which page it is: scheme, "www.", tracking, order of parameters. */
public final class PageAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?://(?:[^/?#@]*@)?(?:www\\.)?(?<host>[^/?#@:]+)(?::(?:80|443)?(?=[/?#]|$))?(?<port>:\\d+)?"
                    + "(?<path>/[^?#]*)?(?:\\?(?<query>[^#]*))?(?<fragment>#.*)?");

    private static final List<String> TRACKING =
            ResourceTable.rows(PageAddress.class, "tracking-parameters.tsv").stream()
                    .map(row -> row[0])
                    .toList();

    private PageAddress() {}

    /** What is the same for all addresses of one page; empty for a site's front page, and for what is no web address. */
    public static Optional<String> key(String url) {
        Matcher address = ADDRESS.matcher(url.strip());
        if (!address.matches()) {
            return Optional.empty();
        }
        String path = group(address, "path").replaceFirst("/+$", "");
        String fragment = group(address, "fragment");
        String own = fragment.startsWith("#!") ? fragment : "";
        String query = query(group(address, "query"));
        if (path.isEmpty() && query.isEmpty() && own.isEmpty()) {
            return Optional.empty();
        }
        String host = group(address, "host").toLowerCase(Locale.ROOT);
        return Optional.of(host + group(address, "port") + path + query + own);
    }

    private static String group(Matcher address, String name) {
        String value = address.group(name);
        return value == null ? "" : value;
    }

    private static String query(String query) {
        String kept = Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isBlank() && !isTracking(part))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String part) {
        int equals = part.indexOf('=');
        String name = (equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
        return TRACKING.stream()
                .anyMatch(t -> t.endsWith("*") ? name.startsWith(t.substring(0, t.length() - 1)) : name.equals(t));
    }
}
