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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.Finding;
import lectern.config.BrokenConfigurationException;
import lectern.files.OutputFileException;
import lectern.files.git.GitTimeoutException;
import lectern.files.git.NoHistoryException;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.programme.UnusableFilterException;
import lectern.report.FindingLimit;
import lectern.report.TextReport;
import lectern.report.TextSettings;
import lectern.source.FileContent;
import lectern.source.Limits;
import lectern.source.Problem;
import lectern.source.SourceReader;
import lectern.source.SourceText;
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
      Map<String, List<Finding>> byFile = new LinkedHashMap<>();
      for (Problem problem : broken.problems()) {
        byFile
            .computeIfAbsent(problem.range().file(), file -> new ArrayList<>())
            .add(finding(problem));
      }
      byFile.forEach(
          (file, findings) ->
              text.append(
                  new TextReport(TextSettings.PLAIN)
                      .text(source(file), FindingLimit.applied(findings, FindingLimit.MOST))));
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
   * The text of a file, read again to show the line. A pipe can't be read again, and a symbolic
   * link may lead to a private file.
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
