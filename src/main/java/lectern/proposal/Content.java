package lectern.proposal;

import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Located;

/** The fields about the content of the session. Prose is CommonMark, as written. */
public record Content(
    Field<SessionFormat> format,
    Field<String> formatDescription,
    Field<List<PolicyQuestion>> policyQuestions,
    Field<String> policyQuestionsInformation,
    Field<String> issues,
    Field<List<Located<DevelopmentGoal>>> sdgs,
    Field<String> sdgTargets,
    Field<String> description,
    Field<String> expectedOutcomes,
    Field<String> previousMessages,
    Field<String> participantsGain) {

  /** Returns the duration that the format states, in minutes. */
  public Optional<Integer> formatMinutes() {
    return format.value().flatMap(stated -> stated.minutes().value());
  }
}
