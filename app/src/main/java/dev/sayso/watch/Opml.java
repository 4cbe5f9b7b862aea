package dev.sayso.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A list of feeds as feed readers exchange it (OPML 2.0). */
public final class Opml {

    private Opml() {}

    /**
     * The feeds in a file, each once, in its order.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is not OPML, or names no feed, or one by what is no address
     */
    public static List<URI> feeds(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Set<URI> feeds = new LinkedHashSet<>();
        try (InputStream stream = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("outline")) {
                    String address = reader.getAttributeValue(null, "xmlUrl");
                    if (address != null && !address.isBlank()) {
                        feeds.add(URI.create(address.strip()));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(file + " is not OPML: " + e.getMessage(), e);
        }
        if (feeds.isEmpty()) {
            throw new IllegalArgumentException(file + " names no feed (an <outline> with an xmlUrl)");
        }
        return List.copyOf(feeds);
    }
}
