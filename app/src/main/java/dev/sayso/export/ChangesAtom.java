package dev.sayso.export;

import dev.sayso.storyline.KeptChange;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What changed in claims, as a feed that people subscribe to (Atom, RFC 4287). */
public final class ChangesAtom {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();
    /** What XML 1.0 cannot hold. */
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";
    /** Marks that turn the direction of writing; kept within the words that have them. */
    private static final String TURNING = "[\\u202A-\\u202E\\u2066-\\u2069]";

    private ChangesAtom() {}

    /**
     * The feed.
     *
     * @param self where it is, which is also its id
     * @param title what it tells of
     * @param began its time while nothing has changed
     * @param changes the last first
     * @param page where a change's claim is shown
     */
    public static String of(
            URI self, String title, Instant began, List<KeptChange> changes, Function<KeptChange, URI> page) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", self.toString());
            element(xml, "title", title);
            element(xml, "updated", (changes.isEmpty() ? began : changes.get(0).at()).toString());
            link(xml, "self", self);
            xml.writeStartElement(ATOM, "author");
            element(xml, "name", "Sayso");
            xml.writeEndElement();
            for (KeptChange change : changes) {
                entry(xml, change, page.apply(change));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // nothing is written but a text in memory
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, KeptChange change, URI page) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        byte[] name = ("sayso change " + change.id()).getBytes(StandardCharsets.UTF_8);
        element(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(name));
        element(xml, "title", what(change) + ": “" + isolated(change.text()) + "”");
        element(xml, "updated", change.at().toString());
        link(xml, "alternate", page);
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("term", change.kind().toString());
        xml.writeStartElement(ATOM, "summary");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(what(change) + ". " + status(change));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String what(KeptChange change) {
        return switch (change.kind()) {
            case NEW_CLAIM -> "New claim";
            case STATUS -> "Now " + change.after();
            case DENIED -> "Denied";
            case STALE_FIGURE -> "Stale figure";
        };
    }

    private static String status(KeptChange change) {
        return change.before() == null || change.before() == change.after()
                ? "Its status is " + change.after() + "."
                : "Its status was " + change.before() + " and is " + change.after() + ".";
    }

    private static String isolated(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        return words.matches("(?s).*" + TURNING + ".*") ? "\u2068" + words.replaceAll(TURNING, "") + "\u2069" : words;
    }

    private static void link(XMLStreamWriter xml, String relation, URI where) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", where.toASCIIString());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text.replaceAll(NOT_IN_XML, "\uFFFD"));
        xml.writeEndElement();
    }
}
