/**
 * JSON Schemas of the files that people write, for their editors.
 *
 * <p>The keys of a file with their shapes, the rules and a profile enter; the text of a schema
 * leaves. It accepts what the readers accept, as far as a schema can tell from values that a reader
 * of YAML 1.2 has turned into JSON; what is required by which stage is told in descriptions only,
 * since the checks know the stage.
 */
package lectern.schema;
