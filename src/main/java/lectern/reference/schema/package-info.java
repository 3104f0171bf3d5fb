/**
 * JSON Schemas of the files that people write, for their editors.
 *
 * <p>The keys of a file with their value types, the rules and a profile enter; the text of a schema
 * leaves. It accepts what the readers accept, as far as that shows in values that a YAML 1.2 reader
 * has turned into JSON. Required fields appear in descriptions only, since they depend on the
 * stage.
 */
package lectern.reference.schema;
