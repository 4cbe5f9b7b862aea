package dev.sayso.web;

import dev.sayso.account.Role;
import dev.sayso.account.Secret;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done in the background, two things at a time, so that a slow one holds up no other; the last ones are kept to be asked
 * for. Thread-safe.
 */
final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int KEPT = 100;
    private static final int WAITING = 20;
    private static final int AT_ONCE = 2;

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread working = new Thread(work, "jobs");
        working.setDaemon(true);
        return working;
    });

    /**
     * Begins something, or puts it behind what was begun before.
     *
     * @throws ServiceUnavailableResponse where too much waits already
     */
    synchronized Job begin(String kind, String by, Job.Work work) {
        long open = jobs.values().stream().filter(j -> !j.ended()).count();
        if (open >= WAITING) {
            throw new ServiceUnavailableResponse("There is much to do already: try again in a minute.");
        }
        Job job = new Job(Secret.random().words(), kind, by);
        jobs.put(job.id(), job);
        jobs.values().stream()
                .filter(Job::ended)
                .limit(Math.max(0, jobs.size() - KEPT))
                .map(Job::id)
                .toList()
                .forEach(jobs::remove);
        threads.execute(() -> run(job, work));
        return job;
    }

    private static void run(Job job, Job.Work work) {
        job.begin();
        try {
            work.run(job);
            job.end();
        } catch (Exception e) { // whatever it is, the thread goes on with the next
            LOG.error("a job failed", e);
            job.fail(String.valueOf(e.getMessage()));
        }
    }

    /**
     * A visitor's own, or anybody's for an admin.
     *
     * @throws NotFoundResponse if there is none
     * @throws ForbiddenResponse if it is somebody else's
     */
    static Job of(Visit visit, String id) {
        Job job = visit.desk().jobs().get(id).orElseThrow(() -> new NotFoundResponse("There is no job “" + id + "”."));
        boolean own = job.by().equals(visit.visitor().name());
        if (!own && !visit.visitor().role().covers(Role.ADMIN)) {
            throw new ForbiddenResponse("This job is somebody else’s.");
        }
        return job;
    }

    private synchronized Optional<Job> get(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
