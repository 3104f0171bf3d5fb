# The part of the script lectern that builds the program in its source folder, $root, with the Java in $jdk.
# shellcheck shell=sh disable=SC2154

is_current() {
  [ -f "$jar" ] && [ -z "$(find "$root/src/main" "$root/src/build" "$root/pom.xml" -newer "$jar" 2>/dev/null)" ]
}

build() {
  [ -x "$jdk/bin/javac" ] ||
    fail "The Java in \"$jdk\" has no compiler; $remedy."
  maven=$(mvn --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9][0-9.]*\).*$/\1/p')
  case $maven in
    '') fail "There is no Maven on the path; install Maven 3.8 or newer." ;;
    [0-2].* | 3.[0-7] | 3.[0-7].*) fail "Maven $maven is too old; install Maven 3.8 or newer." ;;
  esac
  mkdir -p "$root/target" || fail "The program can't be built: \"$root/target\" is not writable."
  # One build at a time; whoever waited for another finds its result.
  lock=$root/target/build.lock
  until mkdir "$lock" 2>/dev/null; do
    [ -n "$(find "$lock" -prune -mmin +10 2>/dev/null)" ] && rmdir "$lock"
    sleep 1
  done
  trap 'rmdir "$lock" 2>/dev/null' EXIT
  trap 'exit 2' HUP INT TERM
  is_current || compile
  rmdir "$lock"
  trap - EXIT HUP INT TERM
}

compile() {
  echo "lectern: building the program, which takes about a minute the first time." >&2
  log=$root/target/build.log
  if ! JAVA_HOME=$jdk mvn --batch-mode --quiet --file "$root/pom.xml" -Dprogram -Dmaven.test.skip package >"$log" 2>&1; then
    grep -m 10 ERROR "$log" >&2
    fail "The build failed; all that it said is in \"$log\"."
  fi
}
