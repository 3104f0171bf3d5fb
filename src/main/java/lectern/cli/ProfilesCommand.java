package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.reference.ProfileDifference;
import lectern.reference.ProfileList;
import lectern.reference.ProfileReference;
import lectern.report.Style;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern profiles}, alone and with its subcommands. */
final class ProfilesCommand implements Callable<Integer> {
  private final Console console;
  private final Argument<String> shown = Argument.required(0, "PROFILE", Profiles.SHIPPED);
  private final Argument<String> before = Argument.required(0, "BEFORE", Profiles.SHIPPED);
  private final Argument<String> after = Argument.required(1, "AFTER", Profiles.SHIPPED);
  private final ColorOption color = new ColorOption();
  private final ColorOption showColor = new ColorOption();
  private final ColorOption diffColor = new ColorOption();

  ProfilesCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command = Usage.command("profiles", this, color);
    command.usageMessage().synopsisSubcommandLabel("[COMMAND]");
    add(command, Usage.command("show", this::show, shown, showColor));
    add(command, Usage.command("diff", this::diff, before, after, diffColor));
    return command;
  }

  private static void add(CommandSpec command, CommandSpec sub) {
    command.addSubcommand(sub.name(), new CommandLine(sub, Usage.NOTHING_TO_MAKE));
  }

  @Override
  public Integer call() {
    List<Profile> profiles = new ArrayList<>();
    for (String name : Profiles.SHIPPED) {
      profiles.add(Profiles.shipped(name));
    }
    console.out().print(ProfileList.text(profiles, color.style(console)));
    return ExitStatus.OK;
  }

  private Integer show() throws Exception {
    Style style = showColor.style(console);
    console.out().print(ProfileReference.text(ProfileNames.load(shown.get()), style));
    return ExitStatus.OK;
  }

  private Integer diff() throws Exception {
    Profile first = ProfileNames.load(before.get());
    Profile second = ProfileNames.load(after.get());
    console.out().print(ProfileDifference.text(first, second, diffColor.style(console)));
    return ExitStatus.OK;
  }
}
