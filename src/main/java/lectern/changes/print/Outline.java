package lectern.changes.print;

import java.util.List;

/**
 * Changes in sentences.
 *
 * @param heading what is compared
 * @param summary how much changed
 */
record Outline(String heading, List<String> summary, List<Chapter> chapters) {

  /** The sentences about one session, or about the whole programme. */
  record Chapter(String title, List<String> sentences) {}
}
