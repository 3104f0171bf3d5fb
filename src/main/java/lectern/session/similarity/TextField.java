package lectern.session.similarity;

import java.util.ArrayList;
import java.util.List;
import lectern.proposal.AgendaItem;
import lectern.proposal.PolicyQuestion;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.session.ProposalContext;
import lectern.session.TokenizedText;

/**
 * A field with the proposer's own text, without standard texts, such as the tool for online
 * participation, and without the session report.
 */
public enum TextField {
  TITLE(0, ProposalKey.TITLE),
  FORMAT_DESCRIPTION(1, ProposalKey.FORMAT_DESCRIPTION),
  POLICY_QUESTIONS(2, ProposalKey.POLICY_QUESTIONS),
  POLICY_QUESTIONS_INFORMATION(3, ProposalKey.POLICY_QUESTIONS_INFORMATION),
  ISSUES(4, ProposalKey.ISSUES),
  SDG_TARGETS(5, ProposalKey.SDG_TARGETS),
  DESCRIPTION(6, ProposalKey.DESCRIPTION),
  EXPECTED_OUTCOMES(7, ProposalKey.EXPECTED_OUTCOMES),
  PREVIOUS_MESSAGES(8, ProposalKey.PREVIOUS_MESSAGES),
  PARTICIPANTS_GAIN(9, ProposalKey.PARTICIPANTS_GAIN),
  INTERACTION(10, ProposalKey.INTERACTION),
  AGENDA(11, ProposalKey.AGENDA);

  private final short bit;
  private final ProposalKey key;

  TextField(int bit, ProposalKey key) {
    this.bit = (short) (1 << bit);
    this.key = key;
  }

  /** The field's key. */
  public String word() {
    return key.written();
  }

  /** The bit that represents the field. */
  short bit() {
    return bit;
  }

  /** The texts of this field in a proposal; empty if the field is missing or invalid. */
  List<TokenizedText> texts(ProposalContext context) {
    Proposal proposal = context.proposal();
    List<TokenizedText> texts = new ArrayList<>();
    switch (this) {
      case AGENDA -> {
        for (AgendaItem item : proposal.participation().agenda().value().orElse(List.of())) {
          item.title().value().map(TokenizedText::new).ifPresent(texts::add);
        }
      }
      case POLICY_QUESTIONS -> {
        for (PolicyQuestion question :
            proposal.content().policyQuestions().value().orElse(List.of())) {
          question.question().value().map(TokenizedText::new).ifPresent(texts::add);
        }
      }
      default -> {
        if (proposal.field(key).value().orElse(null) instanceof String text) {
          texts.add(context.texts().words(key, text));
        }
      }
    }
    return texts;
  }
}
