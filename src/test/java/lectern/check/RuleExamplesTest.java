package lectern.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lectern.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The examples in the reference are true: a rule finds something in its bad one only. */
class RuleExamplesTest {
  private static final List<String> CANT_BE_READ =
      List.of("structure/syntax", "structure/encoding", "structure/file-size", "structure/depth");

  /**
   * What the reference can only hint at, because nobody would read it or because it is no text: the
   * bad example as it has to be written out.
   */
  private static final Map<String, Function<String, byte[]>> WRITTEN_OUT =
      Map.of(
          "structure/encoding", text -> text.getBytes(ISO_8859_1),
          "waiver/expired", text -> ("# now: 2021-05-27T00:00:00Z\n" + text).getBytes(UTF_8),
          "structure/file-size", text -> (text + "#".repeat(1024 * 1024)).getBytes(UTF_8),
          "structure/aliases",
              text -> text.replace("*x]", "*x, ".repeat(75_000) + "]").getBytes(UTF_8),
          "structure/text-size", text -> text.replace("...", "a".repeat(65_537)).getBytes(UTF_8),
          "structure/documents", text -> (text + "---\n").repeat(251).getBytes(UTF_8));

  /**
   * What a rule needs to find anything, where the call of 2021 does not want it or a clock is
   * asked.
   */
  private static final Map<String, String> CONDITIONS =
      Map.of(
          "diversity/organization", "# profile: cncf\n",
          "vocabulary/unknown-event", "# profile: event\n",
          "people/onsite-presence", "# profile: igf-2022\n",
          "people/organizer-mag-member", "# profile: mag-members.yaml\n",
          "timing/submission-deadline", "# now: 2021-05-27T00:00:00Z\n",
          "waiver/expired", "# now: 2021-05-27T00:00:00Z\n");

  @ParameterizedTest
  @FieldSource("lectern.check.RegistryTest#RULES")
  void theBadExampleHasAFindingOfItsRule(Rule rule) {
    Fixture bad = bad(rule);
    assertThat(bad.findingsOf(rule.id())).isNotEmpty();
    if (!CANT_BE_READ.contains(rule.id())) {
      assertThat(bad.findingsOf("structure/syntax")).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("lectern.check.RegistryTest#RULES")
  void theGoodExampleHasNoFindingOfItsRule(Rule rule) {
    Fixture good = fixture(rule, (condition(rule) + rule.documentation().good()).getBytes(UTF_8));
    assertThat(good.findingsOf(rule.id())).isEmpty();
    assertThat(good.findingsOf("structure/syntax")).isEmpty();
  }

  private static Fixture bad(Rule rule) {
    if (rule.id().equals("structure/unreadable")) {
      AccessDeniedException denied = new AccessDeniedException("example.yaml");
      return new Fixture("example", GeneratedFixtures.failing(denied), Path.of("none"));
    }
    String example = condition(rule) + rule.documentation().bad();
    return fixture(
        rule, WRITTEN_OUT.getOrDefault(rule.id(), text -> text.getBytes(UTF_8)).apply(example));
  }

  private static String condition(Rule rule) {
    return CONDITIONS.getOrDefault(rule.id(), "");
  }

  private static Fixture fixture(Rule rule, byte[] bytes) {
    byte[] profile = profile(rule).getBytes(UTF_8);
    byte[] whole = Arrays.copyOf(profile, profile.length + bytes.length);
    System.arraycopy(bytes, 0, whole, profile.length, bytes.length);
    return new Fixture("example", () -> whole, Path.of("none"));
  }

  /** The line that chooses a profile, for a rule that the usual one does not put in force. */
  private static String profile(Rule rule) {
    boolean conditioned = CONDITIONS.containsKey(rule.id());
    if (conditioned || !rule.needsProfile() || isSet(rule, "igf-2021")) {
      return "";
    }
    return Profiles.SHIPPED.stream()
        .filter(name -> isSet(rule, name))
        .findFirst()
        .map(name -> "# profile: " + name + "\n")
        .orElseThrow();
  }

  private static boolean isSet(Rule rule, String profile) {
    return Profiles.shipped(profile).setting(rule.id()).isPresent();
  }
}
