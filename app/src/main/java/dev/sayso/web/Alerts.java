package dev.sayso.web;

import dev.sayso.export.Profile;
import java.time.Clock;
import java.time.Duration;

/** Tells other programs what changes in a ledger, for as long as this is open: those that an admin has named as webhooks. */
public final class Alerts implements AutoCloseable {

    private static final Duration LOOK_FOR_CHANGES = Duration.ofSeconds(10);

    private final Desk desk;
    private final WebhookSender sender;

    private Alerts(Desk desk, WebhookSender sender) {
        this.desk = desk;
        this.sender = sender;
    }

    /**
     * Begins to tell.
     *
     * @param desk the ledger; stays open when this is closed
     * @param privateNetworks whether programs there may be told
     */
    public static Alerts start(Desk desk, boolean privateNetworks) {
        WebhookSender sender = new WebhookSender(
                desk.ledger().changes(),
                () -> desk.shields().of(Profile.PUBLISHABLE),
                new Post(privateNetworks),
                Clock.systemUTC());
        sender.start(LOOK_FOR_CHANGES, desk::fresh);
        return new Alerts(desk, sender);
    }

    /** Tells all that has changed up to now, once the lists have it; waits so long for them at most. */
    public void tell(Duration longest) throws InterruptedException {
        desk.renewing().await(longest);
        sender.tellAll(desk::fresh);
    }

    @Override
    public void close() {
        sender.close();
    }
}
