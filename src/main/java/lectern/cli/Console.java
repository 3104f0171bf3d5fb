package lectern.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;

/**
 * The world around a command.
 *
 * @param outIsTerminal whether standard output is shown to a person
 * @param errIsTerminal whether standard error is
 * @param environment the environment's variables
 * @param clock what tells the time, where a deadline is asked about
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    InstantSource clock) {}
