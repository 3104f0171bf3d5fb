package lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.check.Finding;
import lectern.config.BrokenConfigurationException;
import lectern.files.OutputFileException;
import lectern.files.git.GitTimeoutException;
import lectern.files.git.NoHistoryException;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.programme.UnusableFilterException;
import lectern.report.Style;
import lectern.report.TextReport;
import lectern.source.FileContent;
import lectern.source.Limits;
import lectern.source.Problem;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints in one sentence why a run could not be done. */
final class Failures {
  /** The option that adds the stack trace of an unexpected failure. */
  private static final String VERBOSE = "--verbose";

  private Failures() {}

  /** Prints why arguments make no command, and returns the exit status. */
  static int ofArguments(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("lectern: " + Printable.line(sentence(e, args)));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
    return ExitStatus.UNUSABLE;
  }

  /** Prints why a command failed while it ran, and returns the exit status. */
  static int ofExecution(Exception e, CommandLine command, ParseResult parsed) {
    command.getErr().print(text(e, parsed.originalArgs().contains(VERBOSE)));
    command.getErr().flush();
    return ExitStatus.UNUSABLE;
  }

  /** Prints why a run failed for what is no exception of a command, and returns the exit status. */
  static int ofError(Throwable e, String[] args, PrintStream err) {
    err.print(text(e, List.of(args).contains(VERBOSE)));
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
      for (Problem problem : broken.problems()) {
        text.append(
            new TextReport(Style.PLAIN)
                .text(source(problem.range().file()), List.of(finding(problem))));
      }
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

  /**
   * The text of a file, read again to show the line; a pipe can't be, and a link may show what is
   * nobody's business.
   */
  private static Optional<SourceText> source(String file) {
    try {
      Path path = Path.of(file);
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      SourceReader.Result read = FileContent.ofFound(path, Limits.LARGE);
      return read instanceof SourceReader.Result.Accepted accepted
          ? Optional.of(accepted.source())
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // The problem is printed all the same, only without its line.
      return Optional.empty();
    }
  }

  /** A problem of a configuration or profile, printed like one of a proposal. */
  private static Finding finding(Problem problem) {
    return new Finding(
        "configuration",
        Level.ERROR,
        problem.range(),
        problem.message(),
        problem.remedy(),
        Optional.empty());
  }

  private static String sentence(ParameterException e, String[] args) {
    // Of a command that has commands of its own, the word behind it is one of these.
    CommandLine command = e.getCommandLine();
    boolean misspelt =
        e instanceof UnmatchedArgumentException
            && !command.getSubcommands().isEmpty()
            && command.getCommandSpec().positionalParameters().isEmpty();
    int at = command.getParent() == null ? 0 : 1;
    return misspelt && !args[at].startsWith("-")
        ? "There is no command \"" + String.join(" ", List.of(args).subList(0, at + 1)) + "\"."
        : e.getMessage();
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
      return Optional.of("\"" + denied.getFile() + "\" can't be opened: permission denied.");
    }
    if (e instanceof UsageException
        || e instanceof UnusableFilterException
        || e instanceof NoHistoryException
        || e instanceof GitTimeoutException
        || e instanceof OutputFileException) {
      return Optional.of(e.getMessage());
    }
    if (e instanceof IOException) {
      return Optional.of("Reading or writing failed: " + e.getMessage() + ".");
    }
    return e instanceof OutOfMemoryError
        ? Optional.of("There is not enough memory for all of this; name fewer files at once.")
        : Optional.empty();
  }

  /** The sentence about a failure that is a mistake in the program. */
  private static String unexpected(Throwable e) {
    return "Internal error, please report it: " + e + ".";
  }
}
