package lectern.drafting;

import java.util.List;
import java.util.Optional;
import lectern.profile.Profile;

/**
 * What a proposer has said about a new session.
 *
 * @param profile the call
 * @param type the session type; absent if the call has no list of types and none is named
 * @param title the title; absent for a working title
 * @param format the session format
 * @param schema the path of the JSON Schema for editors, relative to the draft
 */
public record Answers(
    Profile profile,
    Optional<String> type,
    Optional<String> title,
    Optional<String> format,
    List<Speaker> speakers,
    Optional<String> schema) {

  /** A speaker with what is known. */
  public record Speaker(
      String name,
      Optional<String> organization,
      Optional<String> stakeholderGroup,
      Optional<String> regionalGroup) {}

  /** Answers that say only which call a session is for. */
  public static Answers of(Profile profile, Optional<String> type, Optional<String> title) {
    return new Answers(profile, type, title, Optional.empty(), List.of(), Optional.empty());
  }

  /** A copy whose editors use a schema. */
  public Answers withSchema(Optional<String> path) {
    return new Answers(profile, type, title, format, speakers, path);
  }
}
