package lectern.session;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.proposal.AgendaItem;
import lectern.proposal.AgendaKey;
import lectern.proposal.Content;
import lectern.proposal.Person;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestion;
import lectern.proposal.PolicyQuestionKey;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;

/**
 * A text that everybody can read, because a listing prints it as it is written.
 *
 * @param key the field that it stands in
 */
public record PublicText(Key key, Field<String> field) {

  /** The fields of running text that have a value, in the order of a listing. */
  public static List<PublicText> prose(Proposal proposal) {
    List<PublicText> texts = new ArrayList<>();
    Content content = proposal.content();
    add(ProposalKey.ADDITIONAL_SPEAKERS, proposal.people().additionalSpeakers(), texts);
    add(ProposalKey.FORMAT_DESCRIPTION, content.formatDescription(), texts);
    add(ProposalKey.POLICY_QUESTIONS_INFORMATION, content.policyQuestionsInformation(), texts);
    add(ProposalKey.ISSUES, content.issues(), texts);
    add(ProposalKey.SDG_TARGETS, content.sdgTargets(), texts);
    add(ProposalKey.DESCRIPTION, content.description(), texts);
    add(ProposalKey.EXPECTED_OUTCOMES, content.expectedOutcomes(), texts);
    add(ProposalKey.PREVIOUS_MESSAGES, content.previousMessages(), texts);
    add(ProposalKey.PARTICIPANTS_GAIN, content.participantsGain(), texts);
    add(ProposalKey.INTERACTION, proposal.participation().interaction(), texts);
    add(ProposalKey.ONLINE_PARTICIPATION, proposal.participation().onlineParticipation(), texts);
    add(ProposalKey.KEY_TAKEAWAYS, proposal.report().keyTakeaways(), texts);
    add(ProposalKey.CALL_TO_ACTION, proposal.report().callToAction(), texts);
    return texts;
  }

  /** Running text and the short texts beside it that no list of the call limits. */
  static List<PublicText> all(Proposal proposal) {
    List<PublicText> texts = new ArrayList<>();
    add(ProposalKey.TITLE, proposal.heading().title(), texts);
    add(ProposalKey.ROOM, proposal.schedule().room(), texts);
    for (Role role : Role.LIST) {
      for (Person person : proposal.people().in(role)) {
        add(PersonKey.NAME, person.name(), texts);
        add(PersonKey.ORGANIZATION, person.organization(), texts);
      }
    }
    for (PolicyQuestion question : proposal.content().policyQuestions().value().orElse(List.of())) {
      add(PolicyQuestionKey.HEADING, question.heading(), texts);
      add(PolicyQuestionKey.QUESTION, question.question(), texts);
    }
    for (AgendaItem item : proposal.participation().agenda().value().orElse(List.of())) {
      add(AgendaKey.TITLE, item.title(), texts);
    }
    texts.addAll(prose(proposal));
    return List.copyOf(texts);
  }

  private static void add(Key key, Field<String> field, List<PublicText> texts) {
    if (field instanceof Field.Given) {
      texts.add(new PublicText(key, field));
    }
  }

  /** The text itself. */
  public String text() {
    return field.value().orElse("");
  }
}
