package lectern.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.config.ConfigurationKey;
import lectern.fields.ValueType;
import lectern.fields.Values;
import lectern.profile.FormField;
import lectern.profile.ProfileKeys;
import lectern.profile.Profiles;
import lectern.proposal.ProposalKey;
import lectern.proposal.Stage;
import lectern.proposal.Status;
import lectern.report.FindingLimit;
import lectern.session.ProseLimits;
import lectern.source.Limits;
import lectern.testing.Golden;

/**
 * Parts of the manual that are made from the program's own data. In the source of a page such a
 * part stands between {@code // generated: NAME} and {@code // end}.
 */
final class GeneratedParts {
  private static final Pattern PART =
      Pattern.compile(
          "^(?<head>// generated: (?<name>[^\n]+)\n).*?^// end$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final String FILE = "file ";

  private final Map<String, String> parts = new LinkedHashMap<>();

  GeneratedParts() {
    KeyList.lists(ProposalKey.proposal())
        .forEach((owner, list) -> parts.put("keys of " + owner, list));
    KeyList.lists(ConfigurationKey.configuration())
        .forEach((owner, list) -> parts.put("keys of " + owner, list));
    ProfileKeys.byOwner()
        .forEach((owner, keys) -> parts.put("profile keys of " + owner, KeyList.list(keys)));
    parts.put("values", values());
    parts.put("labels", labels());
    parts.put("stages", stages());
    parts.put("limits", limits());
    parts.put("action inputs", described(yaml("action.yml").get("inputs")));
    parts.put("action outputs", described(yaml("action.yml").get("outputs")));
    parts.put("component inputs", described(yaml("templates/check.yml").at("/spec/inputs")));
    parts.put("hooks", hooks());
  }

  /** The parts that there are, apart from files. */
  Set<String> names() {
    return parts.keySet();
  }

  /** A page with all its generated parts renewed. */
  String renewed(String page) {
    Matcher part = PART.matcher(page);
    StringBuilder renewed = new StringBuilder();
    while (part.find()) {
      String text = part.group("head") + text(part.group("name")) + "// end";
      part.appendReplacement(renewed, Matcher.quoteReplacement(text));
    }
    return part.appendTail(renewed).toString();
  }

  private String text(String name) {
    if (name.startsWith(FILE)) {
      String file = name.substring(FILE.length());
      return "[source,yaml]\n----\n" + Golden.read(Path.of(file)) + "----\n";
    }
    if (!parts.containsKey(name)) {
      throw new IllegalArgumentException("There is no part \"" + name + "\" to generate.");
    }
    return parts.get(name);
  }

  /** The types whose texts stand for something else, each with an example. */
  private static String values() {
    StringBuilder list = new StringBuilder();
    for (ValueType.Simple type : ValueType.Simple.values()) {
      if (!type.pattern().isEmpty()) {
        String text = KeyList.sentence(type.expected()) + " Example: `" + type.example() + "`";
        list.append(entry(KeyList.type(type), text));
      }
    }
    return list.toString();
  }

  /** The labels under which pages print each field, by the shipped profiles. */
  private static String labels() {
    Map<ProposalKey, Map<String, String>> labels = new EnumMap<>(ProposalKey.class);
    for (String name : Profiles.SHIPPED) {
      for (FormField field : Profiles.shipped(name).form().fields()) {
        Map<String, String> some =
            labels.computeIfAbsent(field.path().key(), key -> new LinkedHashMap<>());
        add(field.label(), some);
        field.labels().forEach(label -> add(label, some));
      }
    }
    StringBuilder list = new StringBuilder();
    labels.forEach(
        (key, some) -> list.append(entry(key.written(), String.join("; ", some.values()))));
    return list.toString();
  }

  private static void add(String label, Map<String, String> labels) {
    String bare = label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    labels.putIfAbsent(bare.toLowerCase(Locale.ROOT), bare);
  }

  private static String stages() {
    Map<Stage, List<String>> statuses = new EnumMap<>(Stage.class);
    for (Status status : Status.values()) {
      statuses
          .computeIfAbsent(Stage.of(Optional.of(status)), stage -> new ArrayList<>())
          .add("`" + Values.word(status) + "`");
    }
    statuses.get(Stage.of(Optional.empty())).add("no status");
    StringBuilder list = new StringBuilder();
    statuses.forEach((stage, words) -> list.append(entry(stage.word(), String.join(", ", words))));
    return list.toString();
  }

  private static String limits() {
    Limits limits = Limits.STANDARD;
    return "[cols=\"5,6,4\",options=\"header\"]\n|===\n|What |At most |Rule\n"
        + limit("A file", (limits.bytes() >> 20) + " MiB", "file-size")
        + limit(
            "The texts, lists and mappings of a file, with those that aliases repeat",
            grouped(limits.values()),
            "file-size")
        + limit("The documents of a file", String.valueOf(limits.documents()), "documents")
        + limit("The nesting of lists and mappings", limits.depth() + " levels", "depth")
        + limit(
            "What the aliases of a document repeat",
            grouped(limits.repeated()) + " characters",
            "aliases")
        + limit("A text", (limits.text() >> 10) + " KiB", "text-size")
        + limit(
            "A text in lectern.yaml or in a profile",
            grouped(Limits.CONFIGURATION.text()) + " bytes",
            "")
        + limit(
            "The nesting of quotations, lists, emphases and brackets in a text",
            ProseLimits.MAX_DEPTH + " levels",
            "prose-depth")
        + limit(
            "What the link references of a text expand to",
            (ProseLimits.MAX_TEXT >> 10) + " KiB",
            "prose-depth")
        + limit("The \"#\" before a heading", String.valueOf(ProseLimits.MAX_HASHES), "prose-depth")
        + limit("The findings of one rule in a file", grouped(FindingLimit.MOST) + " printed", "-")
        + "|===\n";
  }

  private static String limit(String what, String most, String rule) {
    String id =
        switch (rule) {
          case "" -> "none; the run ends";
          case "-" -> "the rule, with their number";
          default -> "`structure/" + rule + "`";
        };
    return "|" + what + " |" + most + " |" + id + "\n";
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String described(JsonNode members) {
    StringBuilder list = new StringBuilder();
    members
        .properties()
        .forEach(member -> list.append(described(member.getKey(), member.getValue())));
    return list.toString();
  }

  private static String hooks() {
    StringBuilder list = new StringBuilder();
    yaml(".pre-commit-hooks.yaml")
        .forEach(hook -> list.append(described(hook.get("id").asText(), hook)));
    return list.toString();
  }

  private static String described(String term, JsonNode node) {
    String standard = node.path("default").asText();
    return entry(
        term,
        node.get("description").asText()
            + (standard.isEmpty() ? "" : " Default: `" + standard + "`"));
  }

  private static JsonNode yaml(String file) {
    try {
      return new YAMLMapper().readTree(Path.of(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entry(String term, String text) {
    return "*" + term + "*::\n" + text + "\n";
  }
}
