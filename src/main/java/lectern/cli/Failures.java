package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.check.Finding;
import lectern.config.BrokenConfigurationException;
import lectern.files.git.NoHistoryException;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.programme.UnusableFilterException;
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

/** Says in one sentence why a run could not be done. */
final class Failures {
  private Failures() {}

  /** What was typed makes no command. */
  static int ofArguments(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("lectern: " + Printable.line(sentence(e, args)));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
    return ExitStatus.UNUSABLE;
  }

  /** A command failed while it ran. */
  static int ofExecution(Exception e, CommandLine command, ParseResult parsed) {
    command.getErr().print(told(e));
    command.getErr().flush();
    return ExitStatus.UNUSABLE;
  }

  /** What is said of a failure, in lines. */
  static String told(Exception e) {
    StringBuilder text = new StringBuilder();
    if (e instanceof BrokenConfigurationException broken) {
      for (Problem problem : broken.problems()) {
        tell(problem, text);
      }
    } else {
      text.append("lectern: ").append(Printable.line(sentence(e))).append('\n');
    }
    return text.toString();
  }

  private static void tell(Problem problem, StringBuilder text) {
    Optional<SourceText> about = text(problem.range().file());
    text.append(new TextReport(Style.PLAIN).text(about, List.of(finding(problem))));
  }

  /** The text of a file, read once more to show the line; what is no plain file is read once. */
  private static Optional<SourceText> text(String file) {
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
      // What is wrong is said all the same, only without its line.
      return Optional.empty();
    }
  }

  /** A mistake in a configuration or profile is shown like one in a proposal. */
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
