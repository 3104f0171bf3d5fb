package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalReader;
import lectern.proposal.Stage;
import lectern.session.Now;
import lectern.session.ProposalContext;
import lectern.source.Limits;
import lectern.source.ProblemKind;
import lectern.source.SourceText;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rules, their documentation and the shipped profiles agree. */
class RegistryTest {
  static final List<Rule> RULES = Registry.RULES;
  static final List<String> IDS = RULES.stream().map(Rule::id).toList();
  static final List<String> PROFILES = Profiles.SHIPPED;

  @Test
  void idsAreUniqueAndFindTheirRule() {
    assertThat(IDS).doesNotHaveDuplicates();
    assertThat(RULES).allSatisfy(rule -> assertThat(Registry.find(rule.id())).containsSame(rule));
    assertThat(Registry.find("structure/none")).isEmpty();
  }

  @Test
  void everyKindOfFaultHasOneRule() {
    List<ProblemKind> kinds = new ArrayList<>();
    for (Rule rule : RULES) {
      if (rule instanceof ProblemRule faultRule) {
        kinds.add(faultRule.kind());
      }
    }
    assertThat(kinds).containsExactlyInAnyOrder(ProblemKind.values());
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void theIdIsThePackageAndTheClass(String id) {
    Class<?> rule = rule(id).getClass();
    String group = rule.getPackageName().replace("lectern.check.rules.", "");
    String name = rule.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-");
    assertThat(id).isEqualTo(group + "/" + name.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void theDocumentationIsWritten(String id) {
    Documentation documentation = rule(id).documentation();
    assertThat(documentation.summary()).matches("\\p{Lu}[^.\\n]*[^.\\s]\\.");
    assertThat(documentation.explanation().strip()).matches("(?s)\\p{Lu}.*[^.\\s]\\.");
    assertThat(documentation.bad()).endsWith("\n").isNotEqualTo(documentation.good());
    assertThat(documentation.good()).endsWith("\n");
    for (Parameter parameter : documentation.parameters()) {
      assertThat(parameter.name()).matches("[a-z]+(-[a-z]+)*");
      assertThat(parameter.meaning()).isNotBlank().doesNotEndWith(".");
      assertThat(parameter.otherwise()).isNotBlank().doesNotEndWith(".");
    }
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void theParametersReadAreThoseDocumented(String id) {
    assertThat(parametersRead(rule(id)))
        .containsExactlyInAnyOrderElementsOf(parametersDocumented(rule(id)));
  }

  @ParameterizedTest
  @FieldSource("PROFILES")
  void aProfileSetsOnlyWhatRulesHave(String name) {
    Profiles.shipped(name)
        .settings()
        .forEach(
            (id, setting) -> {
              assertThat(IDS).contains(id);
              assertThat(parametersDocumented(rule(id)))
                  .as(id)
                  .containsAll(setting.parameters().keySet());
            });
  }

  /** Without it, too few speakers who have all agreed would go unnoticed. */
  @ParameterizedTest
  @FieldSource("PROFILES")
  void aProfileThatWantsConfirmedSpeakersWantsAsManySpeakers(String name) {
    Profile profile = Profiles.shipped(name);
    assertThat(minimum(profile, "people/minimum"))
        .isGreaterThanOrEqualTo(minimum(profile, "people/confirmed"));
  }

  private static Rule rule(String id) {
    return Registry.find(id).orElseThrow();
  }

  private static int minimum(Profile profile, String rule) {
    return profile
        .setting(rule)
        .flatMap(setting -> setting.written("minimum"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private static List<String> parametersDocumented(Rule rule) {
    return rule.documentation().parameters().stream().map(Parameter::name).toList();
  }

  /** What a rule asks its ruling for while it checks its own bad example. */
  private static Set<String> parametersRead(Rule rule) {
    Set<String> read = new HashSet<>();
    if (rule instanceof ProposalRule proposalRule) {
      SourceText text = new SourceText("bad.yaml", rule.documentation().bad());
      Profile profile = Profiles.shipped("igf-2021");
      Proposal proposal =
          ProposalReader.read(new YamlReader(Limits.STANDARD).read(text).get(0), profile)
              .value()
              .orElseThrow();
      proposalRule.check(
          new ProposalContext(proposal, profile, Stage.REPORT, text, Now.unknown()),
          new RuleContext(rule.id(), rule.level(), new Recording(read), Optional.empty()));
    }
    if (rule instanceof ProgrammeRule programmeRule) {
      programmeRule.check(
          Programmes.of(rule.documentation().bad()),
          new RuleContext(rule.id(), rule.level(), new Recording(read), Optional.empty()));
    }
    return read;
  }

  /** Parameters of which none is set, but which remember what they were asked for. */
  private static final class Recording extends AbstractMap<String, Node.Entry> {
    private final Set<String> asked;

    Recording(Set<String> asked) {
      this.asked = asked;
    }

    @Override
    public Node.Entry get(Object key) {
      asked.add((String) key);
      return super.get(key);
    }

    @Override
    public Set<Map.Entry<String, Node.Entry>> entrySet() {
      return Set.of();
    }
  }
}
