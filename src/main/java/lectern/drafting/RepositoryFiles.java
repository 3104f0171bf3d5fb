package lectern.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lectern.profile.Profile;

/** The files of a new repository of proposals. */
public final class RepositoryFiles {
  /** The name of the JSON Schema of proposals. */
  public static final String SCHEMA = "proposal.schema.json";

  /** Stands for the version of the checks that are set up. */
  private static final String TAG = "TAG";

  private static final String NEWEST = "main";

  private static final String GITHUB =
      """
      # Checks all proposals and annotates the lines of a pull request.
      name: Proposals
      on:
        push:
        pull_request:

      permissions:
        contents: read

      jobs:
        check:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v5
              with:
                fetch-depth: 0
            - uses: lectern/lectern@TAG
              with:
                paths: proposals
      """;

  private static final String GITLAB =
      """
      # Checks all proposals and reports the findings in a merge request.
      include:
        - component: gitlab.com/lectern/lectern/check@TAG
          inputs:
            paths: proposals
      """;

  private static final String PRE_COMMIT =
      """
      # Checks all proposals before each commit, once "pre-commit install" has been run.
      repos:
        - repo: https://github.com/lectern/lectern
          rev: TAG
          hooks:
            - id: lectern-check
      """;

  private static final String EDITOR_CONFIG =
      """
      root = true

      [*]
      charset = utf-8
      end_of_line = lf
      insert_final_newline = true

      [*.{yaml,yml}]
      indent_style = space
      indent_size = 2
      """;

  private static final String EDITOR_SETTINGS =
      """
      {
        "yaml.schemas": {
          "./proposal.schema.json": "proposals/**/*.yaml"
        }
      }
      """;

  private RepositoryFiles() {}

  /**
   * Returns the texts of the files by their paths, in the order in which they are written.
   *
   * @param name the name of the profile in the configuration
   * @param host the host whose checks are set up, if one is known
   * @param draft the first proposal
   * @param schema the JSON Schema of proposals
   * @param version the released version whose checks are set up; absent for the newest source
   */
  public static Map<String, String> of(
      String name,
      Profile profile,
      Optional<Host> host,
      String draft,
      String schema,
      Optional<String> version) {
    String tag = version.map(released -> "v" + released).orElse(NEWEST);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("lectern.yaml", configuration(name, profile));
    files.put("proposals/first-proposal.yaml", draft);
    files.put(SCHEMA, schema);
    files.put(".editorconfig", EDITOR_CONFIG);
    files.put(".vscode/settings.json", EDITOR_SETTINGS);
    files.put(".pre-commit-config.yaml", PRE_COMMIT.replace(TAG, tag));
    host.ifPresent(
        found -> {
          switch (found) {
            case GITHUB -> files.put(".github/workflows/proposals.yaml", GITHUB.replace(TAG, tag));
            case GITLAB -> files.put(".gitlab-ci.yml", GITLAB.replace(TAG, tag));
          }
        });
    return files;
  }

  private static String configuration(String name, Profile profile) {
    StringBuilder out = new StringBuilder();
    Comments comments = new Comments(out);
    comments.text(
        "Settings for all proposals of this repository. \"lectern config\" prints the result.");
    out.append('\n');
    comments.text("The call: " + profile.title() + ".");
    out.append("profile: ").append(Scalar.written(name)).append("\n\n");
    comments.text("Folders and files that are not checked:");
    out.append("#exclude: [templates/]\n\n");
    comments.text("Rules whose level changes here; \"lectern rules\" lists all:");
    out.append("#rules:\n#  structure/blank: off\n\n");
    comments.text("Findings that are accepted, each with the reason:");
    out.append("#waivers:\n#  - rule: people/role-collision\n");
    out.append("#    files: [proposals/first-proposal.yaml]\n");
    out.append("#    reason: agreed with the organizers\n");
    return out.toString();
  }
}
