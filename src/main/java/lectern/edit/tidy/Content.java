package lectern.edit.tidy;

import java.util.List;
import lectern.edit.YamlValues;
import lectern.source.SourceText;
import lectern.source.yaml.Comment;
import lectern.source.yaml.CommentReader;

/**
 * What a text must keep in another layout: its values, with mappings in any order, and its comments
 * in any order.
 */
record Content(List<Object> values, List<String> comments) {

  static Content of(String text) {
    SourceText source = new SourceText("", text);
    List<Object> values = YamlValues.of(source).orElse(List.of(""));
    List<String> comments =
        CommentReader.read(source).stream().map(Comment::text).sorted().toList();
    return new Content(values, comments);
  }
}
