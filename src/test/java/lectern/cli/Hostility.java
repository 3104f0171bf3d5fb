package lectern.cli;

import java.util.List;
import java.util.stream.Collectors;
import lectern.proposal.ProposalKey;

/** A proposal of which every text tries to run a script, raising {@code window.hit}. */
final class Hostility {
  private static final List<String> VALUES =
      List.of(
          "<script>window.hit=1</script>",
          "</script><script>window.hit=1</script>",
          "</style></title></textarea><img src=x onerror=window.hit=1>",
          "\"><svg onload=window.hit=1>",
          "' onmouseover='window.hit=1",
          "[link](javascript:window.hit=1)",
          "[link](data:text/html,<script>parent.hit=1</script>)",
          "![image](https://example.org/x.png \"' onload='window.hit=1\")",
          "<javascript:window.hit=1>",
          "${window.hit=1} {{window.hit=1}} <!-- --!> <![CDATA[",
          "[ok](https://example.org/?a=\"onclick=\"window.hit=1)",
          "<a href=\"jAvAsCrIpT:window.hit=1\">x</a>");

  private static final String ALL =
      VALUES.stream().collect(Collectors.joining(" ")).replace("'", "''");

  /** The proposal, each text in quotes. */
  static final String PROPOSAL = proposal();

  private Hostility() {}

  private static String proposal() {
    StringBuilder yaml = new StringBuilder("number: 1\nstatus: scheduled\n");
    yaml.append("time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}\n");
    for (ProposalKey key : ProposalKey.values()) {
      switch (key) {
        case EVENT, TYPE, TITLE, THEME, ROOM -> text(key, yaml);
        case ORGANIZERS, SPEAKERS, MODERATOR -> people(key, yaml);
        case ADDITIONAL_SPEAKERS,
            FORMAT_DESCRIPTION,
            POLICY_QUESTIONS_INFORMATION,
            ISSUES,
            SDG_TARGETS,
            DESCRIPTION,
            EXPECTED_OUTCOMES,
            PREVIOUS_MESSAGES,
            PARTICIPANTS_GAIN,
            INTERACTION,
            ONLINE_PARTICIPATION,
            KEY_TAKEAWAYS,
            CALL_TO_ACTION ->
            prose(key, yaml);
        default -> {}
      }
    }
    yaml.append("format: {type: '").append(ALL).append("', minutes: 90}\n");
    yaml.append("sdgs: ['").append(ALL).append("']\n");
    yaml.append("agenda: [{minutes: 90, title: '").append(ALL).append("'}]\n");
    return yaml.toString();
  }

  private static void text(ProposalKey key, StringBuilder yaml) {
    yaml.append(key.written()).append(": '").append(ALL).append("'\n");
  }

  private static void people(ProposalKey key, StringBuilder yaml) {
    yaml.append(key.written()).append(":\n");
    for (String value : VALUES) {
      String quoted = "'" + value.replace("'", "''") + "'";
      yaml.append("  - {name: ").append(quoted).append(", organization: ").append(quoted);
      yaml.append(", stakeholder-group: ").append(quoted).append(", regional-group: ");
      yaml.append(quoted).append(", url: ").append(quoted).append("}\n");
    }
  }

  private static void prose(ProposalKey key, StringBuilder yaml) {
    yaml.append(key.written()).append(": |\n");
    VALUES.forEach(value -> yaml.append("  ").append(value).append("\n\n"));
  }
}
