package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.Finding;
import lectern.config.BrokenConfigurationException;
import lectern.files.git.NoHistoryException;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.programme.UnusableFilterException;
import lectern.report.FindingLimit;
import lectern.report.Style;
import lectern.report.TextReport;
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
    command.getErr().print(text(e));
    command.getErr().flush();
    return ExitStatus.UNUSABLE;
  }

  /** Returns the lines to print about a failure. */
  static String text(Exception e) {
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
                  new TextReport(Style.PLAIN)
                      .text(source(file), FindingLimit.applied(findings, FindingLimit.MOST))));
    } else {
      text.append("lectern: ").append(Printable.line(sentence(e))).append('\n');
    }
    return text.toString();
  }

  /** The text of a file, read again to show the line; a pipe or device can't be. */
  private static Optional<SourceText> source(String file) {
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      SourceReader.Result read = new SourceReader(Limits.LARGE).read(file, in);
      return read instanceof SourceReader.Result.Accepted accepted
          ? Optional.of(accepted.source())
          : Optional.empty();
    } catch (IOException e) {
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

  private static String sentence(Exception e) {
    if (e instanceof NoSuchFileException missing) {
      return "There is no file \"" + missing.getFile() + "\".";
    }
    if (e instanceof AccessDeniedException denied) {
      return "\"" + denied.getFile() + "\" can't be opened: permission denied.";
    }
    if (e instanceof UsageException
        || e instanceof UnusableFilterException
        || e instanceof NoHistoryException) {
      return e.getMessage();
    }
    if (e instanceof UncheckedIOException unchecked) {
      return sentence(unchecked.getCause());
    }
    if (e instanceof IOException) {
      return "Reading or writing failed: " + e.getMessage() + ".";
    }
    return "The program failed; this is a mistake in it, please report it: " + e + ".";
  }
}
