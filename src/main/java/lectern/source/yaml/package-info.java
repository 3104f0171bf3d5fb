/**
 * The YAML reader, based on SnakeYAML.
 *
 * <p>Input: a {@link lectern.source.SourceText}. Output: {@link lectern.source.yaml.Node}s with
 * their ranges, and explained syntax errors. The package does not know proposals; profiles and
 * configuration files are read by the same classes.
 */
package lectern.source.yaml;
