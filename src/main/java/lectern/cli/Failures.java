package lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import lectern.config.BrokenConfigurationException;
import lectern.files.OutputFileException;
import lectern.files.git.GitTimeoutException;
import lectern.files.git.NoHistoryException;
import lectern.output.Printable;
import lectern.output.html.TemplateException;
import lectern.programme.UnusableFilterException;
import lectern.report.BrokenFiles;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints in one sentence why a run failed. */
final class Failures {
  private Failures() {}

  /** Prints what is wrong with the arguments, and returns the exit status. */
  static int ofArguments(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    boolean isOurs = e.getCause() instanceof TypeConversionException;
    String sentence =
        isOurs
            ? e.getCause().getMessage()
            : e instanceof UnmatchedArgumentException unmatched
                ? UnknownArguments.sentence(unmatched)
                : e.getMessage();
    err.println("lectern: " + Printable.line(sentence));
    if (!isOurs) {
      err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
    }
    return ExitStatus.UNUSABLE;
  }

  /** Prints why a command failed while it ran, and returns the exit status. */
  static int ofExecution(Exception e, CommandLine command, ParseResult parsed) {
    command.getErr().print(text(e, parsed.originalArgs().contains(Verbosity.VERBOSE)));
    command.getErr().flush();
    return ExitStatus.UNUSABLE;
  }

  /** Prints why a run failed outside a command, and returns the exit status. */
  static int ofError(Throwable e, String[] args, PrintStream err) {
    err.print(text(e, List.of(args).contains(Verbosity.VERBOSE)));
    return ExitStatus.UNUSABLE;
  }

  /**
   * Returns the lines to print about a failure.
   *
   * @param verbose whether the stack trace of an unexpected failure is added
   */
  static String text(Throwable e, boolean verbose) {
    StringBuilder text = new StringBuilder();
    if (e instanceof BrokenConfigurationException broken) {
      text.append(BrokenFiles.text(broken.problems()));
    } else {
      Optional<String> expected = expected(e);
      String sentence = expected.orElseGet(() -> unexpected(e));
      text.append("lectern: ").append(Printable.line(sentence)).append('\n');
      if (expected.isEmpty() && verbose) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        text.append(Printable.block(trace.toString()));
      }
    }
    return text.toString();
  }

  /** The sentence about a failure that the user, the files or the system cause; else empty. */
  private static Optional<String> expected(Throwable e) {
    if (e instanceof UncheckedIOException unchecked) {
      return expected(unchecked.getCause());
    }
    if (e instanceof NoSuchFileException missing) {
      return Optional.of("There is no file \"" + missing.getFile() + "\".");
    }
    if (e instanceof AccessDeniedException denied) {
      return Optional.of("\"" + denied.getFile() + "\" cannot be opened: permission denied.");
    }
    if (e instanceof UsageException
        || e instanceof UnusableFilterException
        || e instanceof TemplateException
        || e instanceof NoHistoryException
        || e instanceof GitTimeoutException
        || e instanceof OutputFileException) {
      return Optional.of(e.getMessage());
    }
    if (e instanceof IOException) {
      return Optional.of("Reading or writing failed: " + e.getMessage() + ".");
    }
    return e instanceof OutOfMemoryError
        ? Optional.of("Out of memory; pass fewer files at once.")
        : Optional.empty();
  }

  /** The sentence about a failure that is a mistake in the program. */
  private static String unexpected(Throwable e) {
    return "Internal error; please report it: " + e + ".";
  }
}
