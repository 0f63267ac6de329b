package gent.rechtstreeks.schemas;

import java.util.List;

/** One entry of {@code topics.yaml}, as it stands there. */
record Topic(
        String name,
        String record,
        String publishedBy,
        List<String> readBy,
        String key,
        int partitions,
        String retention,
        boolean compacted) {

    boolean isFromRegister() {
        return name.startsWith("registry.");
    }

    /** Avro knows no hyphens in names: life-events lives in gent.rechtstreeks.lifeevents. */
    String namespace() {
        return "gent.rechtstreeks." + name.replace("-", "");
    }
}
