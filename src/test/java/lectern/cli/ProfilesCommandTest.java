package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lectern.profile.Profiles;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;

class ProfilesCommandTest {
  private static final Path FOLDER = Golden.folder("profiles");

  private static String printed(String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).as(console.err()).isZero();
    return console.out();
  }

  @Test
  void aloneItListsThem() {
    assertThat(printed("profiles")).isEqualTo(Golden.read(FOLDER.resolve("list.txt")));
  }

  @Test
  void oneIsShown() {
    for (String name : Profiles.SHIPPED) {
      assertThat(printed("profiles", "show", name)).startsWith(name + ": ");
    }
    assertThat(printed("profiles", "show", FOLDER.resolve("mag-members.yaml").toString()))
        .startsWith("mag-members: ");
  }

  @Test
  void twoAreCompared() {
    assertThat(printed("profiles", "diff", "igf-2021", "igf-2022"))
        .startsWith("Changes from igf-2021 to igf-2022\n");
    assertThat(printed("profiles", "diff", "cncf", "cncf")).contains("No differences.");
  }

  @Test
  void whatNamesNoProfileIsAnsweredWithWhatIsNear() {
    refuses("There is no profile \"igf2021\"; did you mean \"igf-2021\"?", "show", "igf2021");
    refuses("There is no profile \"cop\"; \"lectern profiles\" lists them.", "show", "cop");
    refuses("There is no profile \"cnfc\"; did you mean \"cncf\"?", "diff", "igf-2021", "cnfc");
    refuses("There is no profile \"cnfc\"; did you mean \"cncf\"?", "diff", "cnfc", "igf-2021");
    refuses("There is no file \"none.yaml\".", "show", "none.yaml");
    refuses("\"src/\" is a folder; a profile must be a file.", "show", "src/");
    refuses("Missing required parameter: 'PROFILE'", "show");
    refuses("Missing required parameter: 'AFTER'", "diff", "igf-2021");
    refuses("There is no command \"lectern profiles shw\"; did you mean", "shw");
    refuses("Unexpected argument \"igf-2022\".", "show", "igf-2021", "igf-2022");
  }

  @Test
  void aFaultyProfileIsToldLikeAFaultyProposal() {
    Path bad = FOLDER.resolve("bad/extends-itself.yaml");
    TestConsole console = new TestConsole();
    assertThat(console.run("profiles", "show", bad.toString())).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).startsWith(bad + ":").contains("extends itself");
  }

  private static void refuses(String sentence, String... args) {
    TestConsole console = new TestConsole();
    String[] all = new String[args.length + 1];
    all[0] = "profiles";
    System.arraycopy(args, 0, all, 1, args.length);
    assertThat(console.run(all)).isEqualTo(2);
    assertThat(console.err()).startsWith("lectern: " + sentence).doesNotContain("\tat ");
    assertThat(console.out()).isEmpty();
  }
}
