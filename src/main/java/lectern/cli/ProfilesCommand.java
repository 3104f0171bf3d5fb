package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.reference.ProfileDifference;
import lectern.reference.ProfileList;
import lectern.reference.ProfileReference;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern profiles}, alone and with its subcommands. */
final class ProfilesCommand implements Callable<Integer> {
  private static final String WHAT =
      "a name that \"lectern profiles\" lists, or the path of a file.";

  private final Console console;

  private final Argument<String> shown =
      Argument.required(0, "PROFILE", Profiles.SHIPPED, "The profile: " + WHAT);

  private final Argument<String> before =
      Argument.required(0, "BEFORE", Profiles.SHIPPED, "The first profile: " + WHAT);

  private final Argument<String> after =
      Argument.required(1, "AFTER", Profiles.SHIPPED, "The second profile, likewise.");

  ProfilesCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "profiles",
            this,
            "Lists the profiles, shows one in full, or tells what changes from one to another.",
            "  lectern profiles",
            "  lectern profiles show igf-2021",
            "  lectern profiles diff igf-2021 igf-2022");
    command.usageMessage().synopsisSubcommandLabel("[COMMAND]");
    add(
        command,
        Usage.command(
            "show",
            this::show,
            "Shows a profile in full: dates, lists, required fields and rules, with their sources.",
            "  lectern profiles show igf-2021",
            "  lectern profiles show calls/my-call.yaml"),
        shown);
    add(
        command,
        Usage.command(
            "diff",
            this::diff,
            "Tells what changes for a proposer from one profile to another.",
            "  lectern profiles diff igf-2021 igf-2022",
            "  lectern profiles diff igf-2021 calls/my-call.yaml"),
        before,
        after);
    return command;
  }

  private static void add(CommandSpec command, CommandSpec sub, Arguments... arguments) {
    Usage.add(sub, arguments);
    command.addSubcommand(sub.name(), new CommandLine(sub, Usage.NOTHING_TO_MAKE));
  }

  @Override
  public Integer call() {
    List<Profile> profiles = new ArrayList<>();
    for (String name : Profiles.SHIPPED) {
      profiles.add(Profiles.shipped(name));
    }
    console.out().print(ProfileList.text(profiles));
    return ExitStatus.OK;
  }

  private Integer show() throws Exception {
    console.out().print(ProfileReference.text(ProfileNames.load(shown.get())));
    return ExitStatus.OK;
  }

  private Integer diff() throws Exception {
    Profile first = ProfileNames.load(before.get());
    Profile second = ProfileNames.load(after.get());
    console.out().print(ProfileDifference.text(first, second));
    return ExitStatus.OK;
  }
}
