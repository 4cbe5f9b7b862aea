package dev.sayso.export;

import java.util.Locale;

/**
 * Writes a picture as SVG. Everything that comes from reports is escaped, and what could turn the direction of the page's text
 * is left out. It has no colours of its own: the page's style has.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** A picture of this size in units of a pixel, with the words that stand for it where it cannot be seen. */
    Svg(double width, double height, String alternative) {
        out.append(String.format(
                Locale.ROOT,
                "<svg class=\"picture\" role=\"img\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" aria-label=\"%s\">",
                number(width),
                number(height),
                number(width),
                number(height),
                escaped(alternative)));
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        out.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>",
                style,
                number(x1),
                number(y1),
                number(x2),
                number(y2)));
        return this;
    }

    /** A path in SVG's own commands. */
    Svg path(String style, String commands) {
        out.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(commands)
                .append("\"/>");
        return this;
    }

    Svg box(String style, double x, double y, double width, double height) {
        out.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\"/>",
                style,
                number(x),
                number(y),
                number(width),
                number(height)));
        return this;
    }

    /** Words whose first letter, middle or last letter ({@code start}, {@code middle}, {@code end}) stands at x. */
    Svg words(String style, double x, double y, String anchor, String words) {
        out.append(String.format(
                        Locale.ROOT,
                        "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">",
                        style,
                        number(x),
                        number(y),
                        anchor))
                .append(escaped(words))
                .append("</text>");
        return this;
    }

    /** What follows, up to {@link #endLink}, leads to an address, which is called so. */
    Svg link(String address, String words) {
        out.append("<a href=\"")
                .append(escaped(address))
                .append("\" aria-label=\"")
                .append(escaped(words))
                .append("\">");
        return this;
    }

    Svg endLink() {
        out.append("</a>");
        return this;
    }

    /** The whole picture; one that has links is a group of these, since what is in an image is hidden from those who hear it. */
    String done() {
        String picture = out + "</svg>";
        return picture.contains("<a href=") ? picture.replaceFirst(" role=\"img\"", " role=\"group\"") : picture;
    }

    /** A name cut to so many characters, with "…" where something is left out. */
    static String shortened(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
    }

    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** Whether it is one of the marks that turn the direction of what follows, beyond its own words. */
    private static boolean turnsText(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (!turnsText(c)) {
                        boolean control = Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
                        safe.appendCodePoint(control ? ' ' : c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
