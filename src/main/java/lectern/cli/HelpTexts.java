package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The texts of commands and options, in {@code help.properties}. They are read only for help,
 * completion and the manual, so that a check starts without them.
 */
final class HelpTexts {
  private static final String FILE = "help.properties";

  /** The number of options, help and version included, up to which they need no headings. */
  private static final int FEW = 6;

  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;

  private HelpTexts() {}

  /**
   * Adds texts to all commands of a program, and puts their options under headings. The commands
   * are not fit for parsing afterwards.
   *
   * @param root the program
   * @param width the width of help in columns, kept between 60 and 120
   */
  static void addTo(CommandSpec root, int width) {
    add(root, texts(), Math.max(NARROWEST, Math.min(WIDEST, width)));
  }

  private static void add(CommandSpec command, ResourceBundle texts, int width) {
    command.usageMessage().width(width).sortOptions(false).abbreviateSynopsis(true);
    if (command.options().size() > FEW && command.argGroups().isEmpty()) {
      for (String heading : texts.getString("headings").split(" ", -1)) {
        group(command, texts, heading);
      }
    }
    command.resourceBundle(texts);
    for (CommandLine sub : command.subcommands().values()) {
      add(sub.getCommandSpec(), texts, width);
    }
  }

  private static void group(CommandSpec command, ResourceBundle texts, String heading) {
    ArgGroupSpec.Builder group =
        ArgGroupSpec.builder()
            .validate(false)
            .order(command.argGroups().size())
            .heading("%n" + texts.getString(heading + ".heading") + ":%n");
    for (String name : texts.getString(heading + ".options").split(" ", -1)) {
      OptionSpec option = command.findOption("--" + name);
      if (option != null) {
        command.remove(option);
        group.addArg(option);
      }
    }
    if (!group.args().isEmpty()) {
      command.addArgGroup(group.build());
    }
  }

  /** Reads all texts. */
  static ResourceBundle texts() {
    try (InputStream in = HelpTexts.class.getResourceAsStream(FILE)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
