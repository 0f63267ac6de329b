# Sourced by verify: tells the stories of services/journeys in a JVM beside Maven's, with the libraries that the build laid
# down; those in a browser are told by services/journeys/pages. Expects find-jdk.sh, launch.sh and the repository as
# working directory.

STORIES_LOG=services/journeys/target/stories.log

# tell_stories <options of the JVM>: shows what came to an end; the log has everything. The JVM stops its world when we go.
tell_stories() {
  (
    cd services/journeys
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC $STARTS_FAST --enable-native-access=ALL-UNNAMED "$@" \
      -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
      -cp "target/test-classes:target/lib/*" org.junit.platform.console.ConsoleLauncher execute \
      --scan-class-path=target/test-classes --exclude-tag=browser --reports-dir=target/reports \
      --disable-banner --disable-ansi-colors --details=testfeed
  ) > >(tee "$STORIES_LOG" | sed -u -e '/ :: STARTED$/d' -e 's/^\(JUnit Jupiter > \)*/[stories] /') 2>&1 &
  STORIES=$!
  trap 'kill $STORIES 2>/dev/null' EXIT
}

# Waits until all are told.
stories_end_well() {
  local status=0
  wait "$STORIES" || status=$?
  trap - EXIT
  return "$status"
}
