package dev.sayso.archive;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.SparkSession;

/** A Spark cluster on loopback: a master and some workers, each a process of its own, with this class path. */
final class StandaloneCluster implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    /** Starts sooner, for less speed later. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path folder;
    private final String address;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    private StandaloneCluster(Path folder, int port) throws IOException {
        this.folder = folder;
        this.address = "spark://" + QuickSpark.LOOPBACK + ":" + port;
        this.master = start(
                "org.apache.spark.deploy.master.Master",
                List.of("--host", QuickSpark.LOOPBACK, "--port", String.valueOf(port), "--webui-port", "0"),
                "master.log");
    }

    /** @param cores of each worker */
    static StandaloneCluster start(Path folder, int workers, int cores) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("jars")); // where a worker looks for Spark; all is on the class path
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        StandaloneCluster cluster = new StandaloneCluster(folder, port);
        try {
            cluster.awaitMaster(port);
            for (int i = 0; i < workers; i++) {
                cluster.startWorker(cores);
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            cluster.close();
            throw e;
        }
        return cluster;
    }

    private void awaitMaster(int port) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                if (!master.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("the master does not start: see " + folder, e);
                }
            }
            Thread.sleep(100);
        }
    }

    /** A worker more. */
    void startWorker(int cores) throws IOException {
        int number = workers.size();
        workers.add(start(
                "org.apache.spark.deploy.worker.Worker",
                List.of(
                        "--host",
                        QuickSpark.LOOPBACK,
                        "--cores",
                        String.valueOf(cores),
                        "--memory",
                        "2g",
                        "--webui-port",
                        "0",
                        "--work-dir",
                        folder.resolve("work" + number).toString(),
                        address),
                "worker" + number + ".log"));
    }

    private Process start(String program, List<String> arguments, String log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(QUICK);
        command.addAll(List.of("-Xmx256m", "-cp", CLASS_PATH, program));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment().put("SPARK_HOME", folder.toString());
        builder.environment().put("SPARK_LOCAL_IP", QuickSpark.LOOPBACK);
        builder.environment().put("SPARK_SCALA_VERSION", "2.13"); // else it looks for its own build
        return builder.start();
    }

    /** A session of this cluster; its executors have this class path. */
    SparkSession session() {
        return QuickSpark.on(address)
                .config("spark.executor.memory", "1g")
                .config("spark.executor.extraClassPath", CLASS_PATH)
                .config("spark.executor.extraJavaOptions", String.join(" ", QUICK))
                .config("spark.shuffle.io.maxRetries", "1")
                .config("spark.shuffle.io.retryWait", "1s")
                .getOrCreate();
    }

    /** Kills a worker and what runs on it, as a machine that loses its power. */
    void kill(int worker) {
        Process process = workers.get(worker);
        List<ProcessHandle> executors = process.descendants().toList();
        process.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        for (Process process : workers) {
            process.descendants().toList().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        master.destroyForcibly();
    }
}
