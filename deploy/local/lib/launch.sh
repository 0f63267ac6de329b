# Sourced by the scripts of this folder: runs a class of this module.

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]; then COLOURS=true; else COLOURS=false; fi

# colour <code> <text>
colour() {
  if $COLOURS; then printf '\033[%sm%s\033[0m' "$1" "$2"; else printf '%s' "$2"; fi
}

# What Command says of the JVMs that it starts.
STARTS_FAST="-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:+UnlockExperimentalVMOptions \
-XX:-BytecodeVerificationRemote -XX:SymbolTableSize=524288 -XX:+UseTransparentHugePages"

# Sets LAUNCHER: everything but the class and its arguments.
launcher() {
  LAUNCHER=("$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dfile.encoding=UTF-8
    --enable-native-access=ALL-UNNAMED -Drechtstreeks.colours=$COLOURS -Dorg.slf4j.simpleLogger.defaultLogLevel=error
    -cp "deploy/local/target/classes:deploy/local/target/lib/*")
}

launch() {
  launcher
  "${LAUNCHER[@]}" "$@"
}

require_built() {
  [ -d deploy/local/target/lib ] || complain "Nothing is built yet: start deploy/local/up first."
}
