package lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Located;
import lectern.fields.Subject;
import lectern.fields.ValueReader;
import lectern.fields.Values;
import lectern.profile.Level;
import lectern.profile.Source;
import lectern.source.Fault;
import lectern.source.Node;
import lectern.source.Place;

/**
 * How one rule is in force: what its findings weigh, what its parameters are, and where it comes
 * from.
 *
 * @param source absent for a rule that the profile does not mention
 */
public record Ruling(
    String rule, Level level, Map<String, Node.Entry> parameters, Optional<Source> source) {

  /** The same, with a source that is more exact for what is found. */
  public Ruling from(Source exact) {
    return new Ruling(rule, level, parameters, Optional.of(exact));
  }

  /** The same, with another level. */
  public Ruling at(Level other) {
    return new Ruling(rule, other, parameters, source);
  }

  /** A finding of this rule. */
  public Finding finding(Place place, String message, String remedy) {
    return finding(place, message, remedy, List.of());
  }

  /** A finding of this rule that is about other places as well. */
  public Finding finding(Place place, String message, String remedy, List<Place> related) {
    return new Finding(rule, level, place, message, remedy, source, related, Optional.empty());
  }

  /** A finding of this rule that was made while the file was read. */
  public Finding finding(Fault fault) {
    return finding(fault.place(), fault.message(), fault.remedy()).mendedBy(fault.fix());
  }

  /** A parameter that is a whole number. */
  public int number(String name, int otherwise) {
    Node.Entry entry = parameters.get(name);
    if (entry == null) {
      return otherwise;
    }
    Values values = new Values(new FaultList());
    return values.number(entry.value(), new Subject.Phrase(name)).orElse(otherwise);
  }

  /** A parameter that is a list of whole numbers; empty when the profile does not set it. */
  public List<Integer> numbers(String name) {
    Values values = new Values(new FaultList());
    return items(name, values.list(values::number));
  }

  /** A parameter that is a list of texts; empty when the profile does not set it. */
  public List<String> texts(String name) {
    Values values = new Values(new FaultList());
    return items(name, values.list(values::line));
  }

  private <T> List<T> items(String name, ValueReader<List<Located<T>>> list) {
    Node.Entry entry = parameters.get(name);
    List<T> items = new ArrayList<>();
    if (entry != null) {
      list.read(entry.value(), new Subject.Phrase(name))
          .ifPresent(found -> found.forEach(item -> items.add(item.value())));
    }
    return items;
  }
}
