package lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.content.DescriptionLength;
import lectern.check.content.GivenHeading;
import lectern.check.content.PastedTwice;
import lectern.check.content.Placeholder;
import lectern.check.content.PolicyQuestionForm;
import lectern.check.content.Sdg;
import lectern.check.content.SdgOutsideGoals;
import lectern.check.content.TitleLength;
import lectern.check.diversity.Gender;
import lectern.check.diversity.Organization;
import lectern.check.diversity.Region;
import lectern.check.diversity.Stakeholder;
import lectern.check.diversity.Youth;
import lectern.check.people.Confirmed;
import lectern.check.people.CountryRegion;
import lectern.check.people.IgoRegion;
import lectern.check.people.Maximum;
import lectern.check.people.Minimum;
import lectern.check.people.NameCase;
import lectern.check.people.OnsitePresence;
import lectern.check.people.OrganizerMagMember;
import lectern.check.people.PreviousReport;
import lectern.check.people.PrivateContact;
import lectern.check.people.RoleCollision;
import lectern.check.people.SamePersonTwice;
import lectern.check.programme.ConflictsWith;
import lectern.check.programme.DuplicateNumber;
import lectern.check.programme.NameSpeltTwoWays;
import lectern.check.programme.NearDuplicate;
import lectern.check.programme.PersonDoubleBooked;
import lectern.check.programme.ProposalsPerOrganization;
import lectern.check.programme.ProposalsPerOrganizer;
import lectern.check.programme.RoomDoubleBooked;
import lectern.check.programme.SameThemeParallel;
import lectern.check.programme.SessionsPerPerson;
import lectern.check.programme.Turnaround;
import lectern.check.report.Deadline;
import lectern.check.structure.Aliases;
import lectern.check.structure.Blank;
import lectern.check.structure.ChangedCode;
import lectern.check.structure.Depth;
import lectern.check.structure.Documents;
import lectern.check.structure.DuplicateKey;
import lectern.check.structure.Empty;
import lectern.check.structure.Encoding;
import lectern.check.structure.FileSize;
import lectern.check.structure.LostText;
import lectern.check.structure.Required;
import lectern.check.structure.Syntax;
import lectern.check.structure.UnknownKey;
import lectern.check.structure.Unreadable;
import lectern.check.structure.WrongType;
import lectern.check.timing.AgendaGap;
import lectern.check.timing.AgendaMinutes;
import lectern.check.timing.AgendaOverlap;
import lectern.check.timing.AgendaOverrun;
import lectern.check.timing.AgendaUnderrun;
import lectern.check.timing.AllowedMinutes;
import lectern.check.timing.Backwards;
import lectern.check.timing.EventDates;
import lectern.check.timing.MinutesPerSpeaker;
import lectern.check.timing.RoomShare;
import lectern.check.timing.SlotMismatch;
import lectern.check.timing.SubmissionDeadline;
import lectern.check.vocabulary.Alias;
import lectern.check.vocabulary.UnknownCountry;
import lectern.check.vocabulary.UnknownValue;
import lectern.check.vocabulary.UnusualCombination;
import lectern.check.waiver.Expired;
import lectern.check.waiver.Incomplete;
import lectern.check.waiver.Unused;

/** Every rule, once. */
public final class Registry {
  /** All rules, group by group, in the order of the reference. */
  public static final List<Rule> RULES =
      List.of(
          new Unreadable(),
          new Encoding(),
          new FileSize(),
          new Syntax(),
          new Depth(),
          new Aliases(),
          new Documents(),
          new Empty(),
          new DuplicateKey(),
          new UnknownKey(),
          new WrongType(),
          new Required(),
          new Blank(),
          new ChangedCode(),
          new LostText(),
          new UnknownValue(),
          new Alias(),
          new UnknownCountry(),
          new UnusualCombination(),
          new Minimum(),
          new Maximum(),
          new Confirmed(),
          new RoleCollision(),
          new SamePersonTwice(),
          new NameCase(),
          new IgoRegion(),
          new CountryRegion(),
          new OnsitePresence(),
          new OrganizerMagMember(),
          new PreviousReport(),
          new PrivateContact(),
          new Stakeholder(),
          new Region(),
          new Gender(),
          new Organization(),
          new Youth(),
          new AllowedMinutes(),
          new SlotMismatch(),
          new Backwards(),
          new AgendaMinutes(),
          new AgendaGap(),
          new AgendaOverlap(),
          new AgendaOverrun(),
          new AgendaUnderrun(),
          new RoomShare(),
          new MinutesPerSpeaker(),
          new EventDates(),
          new SubmissionDeadline(),
          new TitleLength(),
          new DescriptionLength(),
          new PolicyQuestionForm(),
          new GivenHeading(),
          new Sdg(),
          new SdgOutsideGoals(),
          new Placeholder(),
          new PastedTwice(),
          new Deadline(),
          new PersonDoubleBooked(),
          new RoomDoubleBooked(),
          new Turnaround(),
          new ConflictsWith(),
          new SameThemeParallel(),
          new SessionsPerPerson(),
          new ProposalsPerOrganizer(),
          new ProposalsPerOrganization(),
          new DuplicateNumber(),
          new NearDuplicate(),
          new NameSpeltTwoWays(),
          new Incomplete(),
          new Unused(),
          new Expired());

  private static final List<String> IDS = ids(true);
  private static final List<String> WAIVABLE = ids(false);

  private Registry() {}

  private static List<String> ids(boolean ofWaivers) {
    List<String> ids = new ArrayList<>();
    for (Rule rule : RULES) {
      if (ofWaivers || !(rule instanceof WaiverRule)) {
        ids.add(rule.id());
      }
    }
    return List.copyOf(ids);
  }

  /** The ids of all rules, in the order of the reference. */
  public static List<String> ids() {
    return IDS;
  }

  /** The ids of the rules whose findings can be waived: all but those about waivers. */
  public static List<String> waivable() {
    return WAIVABLE;
  }

  /** The rule of an id. */
  public static Optional<Rule> find(String id) {
    for (Rule rule : RULES) {
      if (rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
