package dev.sayso.watch;

import java.net.URI;
import java.util.List;

/**
 * What stands in a feed.
 *
 * @param further other feeds that it names, as an index of sitemaps does
 */
record Feed(List<FeedEntry> entries, List<URI> further) {}
