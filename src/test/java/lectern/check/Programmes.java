package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Setting;
import lectern.proposal.ProposalReader;
import lectern.proposal.Stage;
import lectern.session.Now;
import lectern.session.Programme;
import lectern.session.ProposalContext;
import lectern.session.Session;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.YamlReader;

/** Programmes for tests, out of proposals as YAML. */
public final class Programmes {
  private static final Profile PROFILE = Profiles.shipped("igf-2021");

  private Programmes() {}

  /** The programme of the proposals in some files, which are called 0.yaml, 1.yaml and so on. */
  public static Programme of(List<String> files) {
    List<Session> sessions = new ArrayList<>();
    for (String file : files) {
      sessions.addAll(sessions(sessions.size() + ".yaml", file));
    }
    return Programme.of(sessions);
  }

  /** The programme of the proposals in some files, which are called 0.yaml, 1.yaml and so on. */
  public static Programme of(String... files) {
    return of(List.of(files));
  }

  /** The sessions in one file. */
  public static List<Session> sessions(String name, String yaml) {
    List<Session> sessions = new ArrayList<>();
    SourceText text = new SourceText(name, yaml);
    for (Document document : new YamlReader(Limits.STANDARD).read(text)) {
      ProposalReader.read(document, PROFILE)
          .value()
          .map(proposal -> new ProposalContext(proposal, PROFILE, Stage.DRAFT, text, Now.unknown()))
          .map(Session::of)
          .ifPresent(sessions::add);
    }
    return sessions;
  }

  /** What a rule finds where the profile sets nothing. */
  public static List<Finding> findings(ProgrammeRule rule, Programme programme) {
    return rule.check(
        programme, new RuleContext(rule.id(), rule.level(), Map.of(), Optional.empty()));
  }

  /**
   * What a rule finds where a profile sets its parameters.
   *
   * @param parameters as in a profile, such as {@code maximum: 3}
   */
  public static List<Finding> findings(ProgrammeRule rule, String parameters, Programme programme) {
    String profile =
        "profile: own\ntitle: Own\nrules:\n  " + rule.id() + ": {" + parameters + "}\n";
    ParseResult<Profile> loaded = Profiles.read(new SourceText("own.yaml", profile));
    assertThat(loaded.problems()).isEmpty();
    Setting setting = loaded.value().flatMap(own -> own.setting(rule.id())).orElseThrow();
    return rule.check(
        programme,
        new RuleContext(
            rule.id(), rule.level(), setting.parameters(), Optional.of(setting.source())));
  }
}
