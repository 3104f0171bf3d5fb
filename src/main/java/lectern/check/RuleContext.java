package lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Label;
import lectern.fields.Located;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.fields.Values;
import lectern.profile.Level;
import lectern.profile.Source;
import lectern.source.Problem;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * The effective settings of a rule: its level, parameters and source.
 *
 * @param source absent for a rule that the profile doesn't set
 */
public record RuleContext(
    String rule, Level level, Map<String, Node.Entry> parameters, Optional<Source> source) {

  /** Returns these settings with a more specific source. */
  public RuleContext from(Source exact) {
    return new RuleContext(rule, level, parameters, Optional.of(exact));
  }

  /** Returns these settings with another level. */
  public RuleContext at(Level other) {
    return new RuleContext(rule, other, parameters, source);
  }

  /** A finding of this rule. */
  public Finding finding(SourceRange range, String message, String remedy) {
    return finding(range, message, remedy, List.of());
  }

  /** A finding of this rule with ranges in other proposals. */
  public Finding finding(
      SourceRange range, String message, String remedy, List<SourceRange> related) {
    return new Finding(
        rule, level, range, message, remedy, source, related, Optional.empty(), List.of());
  }

  /** A finding of this rule for a problem found while reading the file. */
  public Finding finding(Problem problem) {
    return finding(problem.range(), problem.message(), problem.remedy()).withFix(problem.fix());
  }

  /** Returns a parameter that is a whole number. */
  public int number(String name, int otherwise) {
    Node.Entry entry = parameters.get(name);
    if (entry == null) {
      return otherwise;
    }
    Values values = new Values(new Problems());
    return values.number(entry.value(), new Label.Phrase(name)).orElse(otherwise);
  }

  /** Returns a parameter that is a list of whole numbers; empty where it is not set. */
  public List<Integer> numbers(String name) {
    Values values = new Values(new Problems());
    return items(name, values.list(values::number));
  }

  /** Returns a parameter that is a list of texts; empty where it is not set. */
  public List<String> texts(String name) {
    Values values = new Values(new Problems());
    return items(name, values.list(values::line));
  }

  private <T> List<T> items(String name, ValueReader<List<Located<T>>> list) {
    Node.Entry entry = parameters.get(name);
    List<T> items = new ArrayList<>();
    if (entry != null) {
      list.read(entry.value(), new Label.Phrase(name))
          .ifPresent(found -> found.forEach(item -> items.add(item.value())));
    }
    return items;
  }
}
