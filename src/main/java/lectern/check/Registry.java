package lectern.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lectern.check.rules.content.DescriptionLength;
import lectern.check.rules.content.GivenHeading;
import lectern.check.rules.content.PastedTwice;
import lectern.check.rules.content.Placeholder;
import lectern.check.rules.content.PolicyQuestionForm;
import lectern.check.rules.content.Sdg;
import lectern.check.rules.content.SdgOutsideGoals;
import lectern.check.rules.content.TitleLength;
import lectern.check.rules.diversity.Gender;
import lectern.check.rules.diversity.Organization;
import lectern.check.rules.diversity.Region;
import lectern.check.rules.diversity.Stakeholder;
import lectern.check.rules.diversity.Youth;
import lectern.check.rules.people.Confirmed;
import lectern.check.rules.people.CountryRegion;
import lectern.check.rules.people.IgoRegion;
import lectern.check.rules.people.Maximum;
import lectern.check.rules.people.Minimum;
import lectern.check.rules.people.NameCase;
import lectern.check.rules.people.OnsitePresence;
import lectern.check.rules.people.OrganizerMagMember;
import lectern.check.rules.people.PreviousReport;
import lectern.check.rules.people.PrivateContact;
import lectern.check.rules.people.RoleCollision;
import lectern.check.rules.people.SamePersonTwice;
import lectern.check.rules.programme.ConflictsWith;
import lectern.check.rules.programme.DuplicateNumber;
import lectern.check.rules.programme.NameSpeltTwoWays;
import lectern.check.rules.programme.NearDuplicate;
import lectern.check.rules.programme.PersonDoubleBooked;
import lectern.check.rules.programme.ProposalsPerOrganization;
import lectern.check.rules.programme.ProposalsPerOrganizer;
import lectern.check.rules.programme.RoomDoubleBooked;
import lectern.check.rules.programme.SameThemeParallel;
import lectern.check.rules.programme.SessionsPerPerson;
import lectern.check.rules.programme.Turnaround;
import lectern.check.rules.report.Deadline;
import lectern.check.rules.structure.Aliases;
import lectern.check.rules.structure.Blank;
import lectern.check.rules.structure.ChangedCode;
import lectern.check.rules.structure.Depth;
import lectern.check.rules.structure.Documents;
import lectern.check.rules.structure.DuplicateKey;
import lectern.check.rules.structure.Empty;
import lectern.check.rules.structure.Encoding;
import lectern.check.rules.structure.FileSize;
import lectern.check.rules.structure.InvisibleCharacter;
import lectern.check.rules.structure.LostText;
import lectern.check.rules.structure.ProseDepth;
import lectern.check.rules.structure.Required;
import lectern.check.rules.structure.Syntax;
import lectern.check.rules.structure.TextSize;
import lectern.check.rules.structure.TypographicQuotation;
import lectern.check.rules.structure.UnknownKey;
import lectern.check.rules.structure.Unreadable;
import lectern.check.rules.structure.WrongType;
import lectern.check.rules.timing.AgendaGap;
import lectern.check.rules.timing.AgendaMinutes;
import lectern.check.rules.timing.AgendaOverlap;
import lectern.check.rules.timing.AgendaOverrun;
import lectern.check.rules.timing.AgendaUnderrun;
import lectern.check.rules.timing.AllowedMinutes;
import lectern.check.rules.timing.Backwards;
import lectern.check.rules.timing.EventDates;
import lectern.check.rules.timing.MinutesPerSpeaker;
import lectern.check.rules.timing.RoomShare;
import lectern.check.rules.timing.SlotMismatch;
import lectern.check.rules.timing.SubmissionDeadline;
import lectern.check.rules.timing.Unclear;
import lectern.check.rules.timing.UnusableSlot;
import lectern.check.rules.timing.UtcOffset;
import lectern.check.rules.vocabulary.Alias;
import lectern.check.rules.vocabulary.EventMismatch;
import lectern.check.rules.vocabulary.UnknownCountry;
import lectern.check.rules.vocabulary.UnknownEvent;
import lectern.check.rules.vocabulary.UnknownValue;
import lectern.check.rules.vocabulary.UnusualCombination;
import lectern.check.rules.waiver.Expired;
import lectern.check.rules.waiver.Incomplete;
import lectern.check.rules.waiver.Unused;

/** The registry of all rules. */
public final class Registry {
  /** All rules, group by group, in the order of the reference. */
  public static final List<Rule> RULES =
      List.of(
          new Unreadable(),
          new Encoding(),
          new FileSize(),
          new TextSize(),
          new ProseDepth(),
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
          new InvisibleCharacter(),
          new TypographicQuotation(),
          new UnknownValue(),
          new Alias(),
          new UnknownCountry(),
          new UnusualCombination(),
          new UnknownEvent(),
          new EventMismatch(),
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
          new Unclear(),
          new UnusableSlot(),
          new UtcOffset(),
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

  /** The groups of rules, in the order of the reference. */
  public static List<String> groups() {
    Set<String> groups = new LinkedHashSet<>();
    for (String id : IDS) {
      groups.add(id.substring(0, id.indexOf('/')));
    }
    return List.copyOf(groups);
  }

  /** Finds the id of the first rule of a group. */
  static Optional<String> firstOf(String group) {
    return first(id -> id.startsWith(group + "/"));
  }

  /** Finds the id of the rule with a name in any group. */
  static Optional<String> named(String name) {
    return first(id -> id.endsWith("/" + name));
  }

  private static Optional<String> first(Predicate<String> test) {
    for (String id : IDS) {
      if (test.test(id)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** The ids of the rules whose findings can be waived: all but those about waivers. */
  public static List<String> waivable() {
    return WAIVABLE;
  }

  /** Finds a rule by id. */
  public static Optional<Rule> find(String id) {
    for (Rule rule : RULES) {
      if (rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
