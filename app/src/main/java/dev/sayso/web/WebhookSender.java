package dev.sayso.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.export.ChangeJson;
import dev.sayso.export.Shielding;
import dev.sayso.ledger.Changes;
import dev.sayso.ledger.LedgerException;
import dev.sayso.ledger.Webhook;
import dev.sayso.storyline.KeptChange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells other programs of changes, in their order and each at least once. Who does not take them is tried again after 10 s,
 * 20 s, 40 s and so on up to an hour, until an admin removes it.
 */
final class WebhookSender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);

    static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int AT_ONCE = 100;
    private static final int DOUBLINGS = 10;

    private final Changes changes;
    private final Supplier<Shielding> shielding;
    private final Post post;
    private final Clock clock;
    private final ScheduledExecutorService thread;
    private @Nullable ScheduledFuture<?> looking;

    /** @param shielding shields people in what is sent */
    WebhookSender(Changes changes, Supplier<Shielding> shielding, Post post, Clock clock) {
        this.changes = changes;
        this.shielding = shielding;
        this.post = post;
        this.clock = clock;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread telling = new Thread(work, "webhooks");
            telling.setDaemon(true);
            return telling;
        });
    }

    /**
     * Looks from time to time whether there is something to tell.
     *
     * @param look begins to find what changed, which is told the next time; asked only where there is somebody to tell
     */
    void start(Duration every, Runnable look) {
        looking = thread.scheduleWithFixedDelay(
                () -> tellAll(look), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks now; a failure is in the log, and with the webhook. */
    synchronized void tellAll(Runnable look) {
        try {
            if (!changes.webhooks().isEmpty()) {
                look.run();
            }
            changes.due().forEach(this::tell);
        } catch (LedgerException e) {
            LOG.error("nobody can be told of changes: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("a fault of Sayso itself while telling of changes", e); // the thread goes on
        }
    }

    /** Sends all that a webhook has not been told yet, or what it takes of that. */
    void tell(Webhook webhook) {
        long end = changes.last();
        long told = webhook.told();
        try {
            while (told < end) {
                List<KeptChange> some = changes.after(told, webhook.report(), AT_ONCE);
                if (!some.isEmpty()) {
                    send(webhook, some);
                }
                long last = some.isEmpty() ? told : some.get(some.size() - 1).number();
                told = some.size() < AT_ONCE ? Math.max(end, last) : last;
                changes.told(webhook, told);
            }
        } catch (IOException e) {
            String why = Objects.requireNonNullElse(e.getMessage(), e.toString());
            LOG.warn("webhook {} was not told: {}", webhook.id(), why);
            Webhook now = changes.webhook(webhook.id()).orElse(webhook);
            changes.failed(now, why, Instant.now(clock).plus(wait(now.failures())));
        }
    }

    /** How long after so many failures in a row. */
    static Duration wait(int failures) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    private void send(Webhook webhook, List<KeptChange> some) throws IOException {
        ObjectNode told = JsonNodeFactory.instance.objectNode().put("schema", "changes/1");
        ArrayNode array = told.putArray("changes");
        Shielding shield = shielding.get();
        some.forEach(change -> array.add(ChangeJson.of(shield.change(change))));
        byte[] body = told.toString().getBytes(StandardCharsets.UTF_8);
        long time = Instant.now(clock).getEpochSecond();
        int status = post.send(
                URI.create(webhook.url()),
                body,
                Map.of(
                        "Content-Type",
                        "application/json",
                        "User-Agent",
                        "Sayso",
                        Signature.HEADER,
                        Signature.of(webhook.secret(), time, body)));
        if (status < 200 || status > 299) {
            throw new IOException("the answer was " + status);
        }
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(true);
        }
        thread.shutdownNow();
    }
}
