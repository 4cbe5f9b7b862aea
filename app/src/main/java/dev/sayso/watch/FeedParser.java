package dev.sayso.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads feeds: RSS and Atom, JSON Feed (version 1.1), and sitemaps with their indexes and dates of news. */
final class FeedParser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 2000;
    private static final Pattern SITEMAP = Pattern.compile("(?s).{0,2000}?<(?:\\w+:)?(?:urlset|sitemapindex)[\\s>].*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}.*)?");

    private FeedParser() {}

    /** @throws FetchException if it is no feed that can be read */
    static Feed parse(Fetched fetched) throws FetchException {
        String beginning = new String(fetched.body(), 0, Math.min(fetched.body().length, 4096), StandardCharsets.UTF_8)
                .replace("\uFEFF", "");
        try {
            if (beginning.stripLeading().startsWith("{")) {
                return json(fetched);
            }
            return SITEMAP.matcher(beginning).matches() ? sitemap(fetched) : syndicated(fetched);
        } catch (FeedException | IOException | XMLStreamException | IllegalArgumentException e) {
            throw FetchException.passing("not a feed: " + firstLine(e), e);
        }
    }

    private static Feed syndicated(Fetched fetched) throws FeedException, IOException {
        List<FeedEntry> entries = new ArrayList<>();
        for (SyndEntry entry : new SyndFeedInput()
                .build(new StringReader(text(fetched).strip()))
                .getEntries()) {
            Date date = entry.getPublishedDate();
            String link = entry.getLink() != null ? entry.getLink() : entry.getUri();
            add(
                    entries,
                    fetched.address(),
                    link,
                    date == null ? null : date.toInstant().toString());
        }
        return new Feed(entries, List.of());
    }

    /** In the encoding that the server says, unless there is none of that name. */
    private static String text(Fetched fetched) throws IOException {
        StringWriter text = new StringWriter();
        try (XmlReader reader = reader(fetched)) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    private static XmlReader reader(Fetched fetched) throws IOException {
        try {
            return new XmlReader(new ByteArrayInputStream(fetched.body()), fetched.contentType(), true);
        } catch (UnsupportedEncodingException | UnsupportedCharsetException | IllegalCharsetNameException e) {
            return new XmlReader(new ByteArrayInputStream(fetched.body()), true);
        }
    }

    private static Feed json(Fetched fetched) throws IOException {
        JsonNode feed;
        try {
            feed = JSON.readTree(fetched.body());
        } catch (JsonProcessingException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            String url = item.path("url").asText(item.path("id").asText(""));
            add(entries, fetched.address(), url, item.path("date_published").asText(null));
        }
        return new Feed(entries, List.of());
    }

    private static Feed sitemap(Fetched fetched) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(fetched.body()));
        List<FeedEntry> entries = new ArrayList<>();
        List<URI> further = new ArrayList<>();
        String location = null;
        String published = null;
        while (reader.hasNext()) {
            int event = reader.next();
            String name = reader.hasName() ? reader.getLocalName().toLowerCase(Locale.ROOT) : "";
            if (event == XMLStreamConstants.START_ELEMENT
                    && name.equals("loc")
                    && !"image".equals(reader.getPrefix())) {
                location = reader.getElementText().strip();
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("publication_date")) {
                published = reader.getElementText().strip();
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("url")) {
                add(entries, fetched.address(), location, published);
                published = null;
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("sitemap") && further.size() < MOST) {
                resolved(fetched.address(), location).ifPresent(further::add);
            }
        }
        return new Feed(entries, further);
    }

    private static void add(List<FeedEntry> entries, URI feed, @Nullable String link, @Nullable String published) {
        String date = published != null && DATE.matcher(published).matches() ? published : null;
        if (entries.size() < MOST) {
            resolved(feed, link).ifPresent(address -> entries.add(new FeedEntry(address, date)));
        }
    }

    private static Optional<URI> resolved(URI feed, @Nullable String link) {
        try {
            URI address = link == null || link.isBlank() ? null : feed.resolve(link.strip());
            return Optional.ofNullable(address).filter(a -> a.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an entry without an address
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }
}
