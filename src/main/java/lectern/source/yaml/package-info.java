/**
 * YAML read by SnakeYAML.
 *
 * <p>A {@link lectern.source.SourceText} enters; {@link lectern.source.yaml.Node}s with their
 * ranges leave, and syntax errors explained in plain words. Nothing here knows what a proposal is:
 * profiles and configuration files are read by the same classes.
 */
package lectern.source.yaml;
