package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import lectern.report.TextReport;
import lectern.report.TextSettings;
import lectern.source.Limits;
import lectern.source.Problem;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
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
    PrintWriter err = command.getErr();
    err.print(text(e));
    if (isInternal(e) && isVerbose(command)) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace, true));
      err.print(Printable.block(trace.toString()));
    }
    err.flush();
    return ExitStatus.UNUSABLE;
  }

  private static boolean isVerbose(CommandLine command) {
    OptionSpec option = command.getCommandSpec().findOption(Verbosity.VERBOSE);
    return option != null && Boolean.TRUE.equals(option.getValue());
  }

  /** Returns whether an exception shows a mistake in this program. */
  private static boolean isInternal(Exception e) {
    return !(e instanceof IOException
        || e instanceof UncheckedIOException
        || e instanceof UsageException
        || e instanceof BrokenConfigurationException
        || e instanceof UnusableFilterException
        || e instanceof NoHistoryException);
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
              text.append(new TextReport(TextSettings.PLAIN).text(source(file), findings)));
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

  private static String sentence(Exception e) {
    if (e instanceof NoSuchFileException missing) {
      return "There is no file \"" + missing.getFile() + "\".";
    }
    if (e instanceof AccessDeniedException denied) {
      return "\"" + denied.getFile() + "\" cannot be opened: permission denied.";
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
    return "Internal error; please report it: " + e + ".";
  }
}
