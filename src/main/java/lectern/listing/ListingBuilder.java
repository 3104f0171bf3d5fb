package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.ValueType;
import lectern.profile.Certainty;
import lectern.profile.FormField;
import lectern.profile.FormStyle;
import lectern.profile.Profile;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;

/**
 * Makes the listing of a proposal, in the order and with the labels of its call's form. What a
 * proposal does not have is left out with its label.
 */
public final class ListingBuilder {
  private final Proposal proposal;
  private final Profile profile;
  private final FieldLines lines;
  private final List<Block> blocks = new ArrayList<>();

  /** The label of a field without a value, to which fields that continue it may belong. */
  private Optional<Block> owed = Optional.empty();

  private ListingBuilder(Proposal proposal, Profile profile) {
    this.proposal = proposal;
    this.profile = profile;
    this.lines = new FieldLines(proposal, profile.vocabularies());
  }

  /** The listing of a proposal in the words of its profile. */
  public static Listing build(Proposal proposal, Profile profile) {
    ListingBuilder builder = new ListingBuilder(proposal, profile);
    Optional<String> type = proposal.heading().type().value();
    String heading = new HeadingLine(proposal.heading(), profile).text();
    for (FormField field : ListingForm.of(profile, type)) {
      builder.add(field);
    }
    return new Listing(heading, List.copyOf(builder.blocks));
  }

  private void add(FormField form) {
    ProposalKey key = form.path().key();
    if (key == ProposalKey.TIME) {
      boolean isAsOnPages = form.source().certainty() != Certainty.HOUSE;
      TimeBlock.of(proposal, profile.printedZone(proposal), isAsOnPages)
          .ifPresentOrElse(time -> time(form, time), () -> owe(form));
    } else if (isProse(key)) {
      prose(form, (String) proposal.field(key).value().orElseThrow());
    } else {
      List<String> values = lines.of(form);
      if (values.isEmpty()) {
        owe(form);
      } else {
        lines(form, values);
      }
    }
  }

  private void time(FormField form, Block time) {
    label(form);
    blocks.add(time);
  }

  private boolean isProse(ProposalKey key) {
    return proposal.field(key) instanceof Field.Given && key.type() == ValueType.Simple.PROSE;
  }

  private void owe(FormField form) {
    switch (form.style()) {
      case HEADING -> owed = Optional.of(new Block.Label(form.label()));
      case UNLABELED -> owed = Optional.of(new Block.Section(form.label()));
      case CONTINUED, JOINED -> {
        // The label of the field that it continues is still owed.
      }
      default -> owed = Optional.empty();
    }
  }

  /** Adds the label of a field, or what else makes its value part of a section of its own. */
  private void label(FormField form) {
    switch (form.style()) {
      case HEADING -> blocks.add(new Block.Label(form.label()));
      case UNLABELED -> blocks.add(new Block.Section(form.label()));
      case NUMBERED, REPEATED -> blocks.add(new Block.Section(form.path().key().label()));
      case CONTINUED, JOINED -> owed.ifPresent(blocks::add);
      default -> {
        // The label is in front of the value.
      }
    }
    owed = Optional.empty();
  }

  private void prose(FormField form, String text) {
    boolean isBelow = isBelow(form);
    label(form);
    boolean isLed = form.style() == FormStyle.INLINE || form.style() == FormStyle.CONTINUED;
    blocks.add(new Block.Prose(isLed ? lead(form) : "", text, isBelow));
  }

  private void lines(FormField form, List<String> values) {
    boolean isBelow = isBelow(form);
    label(form);
    switch (form.style()) {
      case INLINE, CONTINUED -> blocks.add(inline(form, values, isBelow));
      case NUMBERED, REPEATED -> blocks.add(labeled(form, values));
      default -> blocks.add(new Block.Lines(List.copyOf(values), isBelow));
    }
  }

  /** Returns whether a field stands directly below the one before it, which has been printed. */
  private boolean isBelow(FormField form) {
    return (form.style() == FormStyle.CONTINUED || form.style() == FormStyle.JOINED)
        && owed.isEmpty()
        && !blocks.isEmpty();
  }

  private static Block inline(FormField form, List<String> values, boolean isBelow) {
    return values.size() == 1 && form.path().key() != ProposalKey.AGENDA
        ? new Block.Inline(lead(form), values.get(0), isBelow)
        : new Block.Itemized(lead(form), List.copyOf(values));
  }

  /** Lines with their label, which headings need not repeat if it is the name of the section. */
  private static Block labeled(FormField form, List<String> values) {
    Block.Labeled lines =
        new Block.Labeled(form.label(), form.style() == FormStyle.NUMBERED, List.copyOf(values));
    boolean isNamed = form.path().key().label().startsWith(form.label());
    return isNamed ? lines : new Block.Lines(lines.lines());
  }

  /** The label of a field in front of its value. */
  private static String lead(FormField form) {
    String label = form.label();
    return label.endsWith(":") || label.endsWith("?") ? label : label + ":";
  }
}
