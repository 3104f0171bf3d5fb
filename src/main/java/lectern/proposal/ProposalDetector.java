package lectern.proposal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.fields.KeyMeaning;
import lectern.source.Suggestion;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;

/**
 * Distinguishes proposals from other YAML files in the same folder.
 *
 * <p>A mapping counts as a proposal if one of its keys is distinctive of proposals, such as {@code
 * speakers}, or if at least half of its keys are keys of a proposal; a likely misspelling or
 * another name of a key counts as that key. Thus a draft is never skipped because of a typo or its
 * language, but other YAML with little more than a title is read as a draft.
 */
public final class ProposalDetector {
  /** The keys of a proposal that are frequent in other YAML files. */
  private static final Set<ProposalKey> COMMON =
      EnumSet.of(
          ProposalKey.EVENT,
          ProposalKey.TYPE,
          ProposalKey.NUMBER,
          ProposalKey.TITLE,
          ProposalKey.STATUS,
          ProposalKey.LANGUAGE,
          ProposalKey.URL,
          ProposalKey.TEASER,
          ProposalKey.KEYWORDS,
          ProposalKey.THEME,
          ProposalKey.TOPICS,
          ProposalKey.TIME,
          ProposalKey.ROOM,
          ProposalKey.FORMAT,
          ProposalKey.ISSUES,
          ProposalKey.DESCRIPTION,
          ProposalKey.DIVERSITY,
          ProposalKey.REPORTER,
          ProposalKey.MESSAGES);

  /** The keys of a proposal that say nothing, since sites and packages have them too. */
  private static final Set<String> NEUTRAL =
      Set.of(
          ProposalKey.LANGUAGE.written(),
          ProposalKey.URL.written(),
          ProposalKey.KEYWORDS.written(),
          ProposalKey.TOPICS.written());

  private static final Set<String> DISTINCTIVE = distinctive();

  /** Keys of other formats: workflows, containers, sites, interfaces and packages. */
  private static final Set<String> FOREIGN =
      Set.of(
          "jobs",
          "services",
          "site_name",
          "openapi",
          "swagger",
          "asyncapi",
          "apiVersion",
          "cff-version",
          "repos",
          "dependencies",
          "plugins",
          "stages",
          "steps",
          "runs",
          "baseurl",
          "permalink",
          "bibliography",
          // The index of listings.
          "sessions");

  private ProposalDetector() {}

  private static Set<String> distinctive() {
    Set<String> names = new HashSet<>();
    for (ProposalKey key : ProposalKey.values()) {
      if (!COMMON.contains(key)) {
        names.add(key.written());
      }
    }
    return Set.copyOf(names);
  }

  /**
   * Returns whether a file contains YAML other than proposals. A document that could not be read
   * may be a proposal; an empty document is ignored.
   */
  public static boolean isForeign(List<Document> documents) {
    boolean foreign = false;
    for (Document document : documents) {
      Optional<Node> root = document.root();
      if (root.isEmpty() || isProposal(ProposalReader.content(root.get()))) {
        return false;
      }
      foreign |= !(root.get() instanceof Node.Scalar scalar && scalar.isBlank());
    }
    return foreign;
  }

  private static boolean isProposal(Node root) {
    if (!(root instanceof Node.Mapping mapping)) {
      return MissingSpace.of(root, ProposalKey.ALL).isPresent();
    }
    for (Node.Entry entry : mapping.entries()) {
      if (DISTINCTIVE.contains(entry.key().text())) {
        return true;
      }
    }
    int known = 0;
    for (Node.Entry entry : mapping.entries()) {
      String written = entry.key().text();
      if (FOREIGN.contains(written)) {
        return false;
      }
      Optional<KeyMeaning> meaning = meaning(written);
      if (meaning.isPresent() && isDistinctive(meaning.get())) {
        return true;
      }
      known += meaning.isPresent() && !isNeutral(meaning.get()) ? 1 : 0;
    }
    return known > 0 && 2 * known >= mapping.entries().size();
  }

  private static boolean isNeutral(KeyMeaning meaning) {
    return meaning.isFrequent()
        || (meaning instanceof KeyMeaning.Same same && NEUTRAL.contains(same.key()));
  }

  private static boolean isDistinctive(KeyMeaning meaning) {
    return !meaning.isFrequent()
        && meaning instanceof KeyMeaning.Same same
        && DISTINCTIVE.contains(same.key());
  }

  private static Optional<KeyMeaning> meaning(String written) {
    return ProposalKey.ALL
        .meaning(written)
        .or(() -> Suggestion.nearest(written, ProposalKey.ALL.names()).map(KeyMeaning.Same::new));
  }
}
