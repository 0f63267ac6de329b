package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the processes of the run take of the machine; read from /proc, so on Linux only. */
final class Processes {

    private static final double TICKS_PER_SECOND = 100;
    private static final int KILOBYTES_PER_MEGABYTE = 1024;

    /** Places in the first line of /proc/stat. */
    private static final int IDLE = 4;

    private static final int WAITING = 5;

    private final World world;

    Processes(World world) {
        this.world = world;
    }

    /** Resident memory of each service in MB; of two pods, of the first. */
    Map<String, Long> residentMegabytes() {
        Map<String, Long> memory = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            memory.put(service.artifact(), residentMegabytes(service));
        }
        return memory;
    }

    long residentMegabytes(Service service) {
        return residentKilobytes(world.pods().of(service).pid()) / KILOBYTES_PER_MEGABYTE;
    }

    /** Processor seconds that each program took so far, its children's included. */
    Map<String, Double> processorSeconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            seconds.put(
                    service.artifact(),
                    world.pods().all(service).stream()
                            .mapToDouble(pod -> used(pod.pid()))
                            .sum());
        }
        world.servers().forEach(server -> seconds.put(server.name(), used(server.pid())));
        return seconds;
    }

    /** Processor seconds that PostgreSQL took for the sessions in this database which are open now. */
    double processorSecondsIn(String database) {
        return ProcessHandle.of(world.postgres().pid()).stream()
                        .flatMap(ProcessHandle::children)
                        .map(ProcessHandle::pid)
                        .filter(pid -> read(pid, "cmdline").contains(" " + database + " 127.0.0.1("))
                        .mapToDouble(Processes::ticks)
                        .sum()
                / TICKS_PER_SECOND;
    }

    /** What all processes of the machine took together so far, also those that are not ours. */
    static double processorSecondsOfTheMachine() {
        String[] all = read("/proc/stat").lines().findFirst().orElse("").split(" +");
        double ticks = Stream.of(all).skip(1).mapToLong(Long::parseLong).sum();
        return (ticks - Long.parseLong(all[IDLE]) - Long.parseLong(all[WAITING])) / TICKS_PER_SECOND;
    }

    static double processorSecondsOfThisProgram() {
        return ticks(ProcessHandle.current().pid()) / TICKS_PER_SECOND;
    }

    static long residentKilobytes(long pid) {
        return read(pid, "status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** Processor seconds of a process and all that it started. */
    static double used(long pid) {
        Stream<Long> family = Stream.concat(
                Stream.of(pid),
                ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .map(ProcessHandle::pid));
        return family.mapToDouble(Processes::ticks).sum() / TICKS_PER_SECOND;
    }

    /** User and system time, and those of children that have ended: fields 14 to 17, counted behind the name. */
    private static double ticks(long pid) {
        String stat = read(pid, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Stream.of(fields).skip(11).limit(4).mapToLong(Long::parseLong).sum();
    }

    private static String read(long pid, String file) {
        Path path = Path.of("/proc", Long.toString(pid), file);
        return Files.exists(path) ? read(path.toString()) : "";
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
