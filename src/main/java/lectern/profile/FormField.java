package lectern.profile;

import java.util.List;
import java.util.Optional;
import lectern.proposal.FieldPath;
import lectern.proposal.PersonKey;

/**
 * A field of a call's form.
 *
 * @param path the field of a proposal
 * @param label the label that pages print
 * @param labels other labels of the same field on pages and forms
 * @param description what the call asks for, in one phrase; empty for the general meaning
 * @param style the way in which pages print it
 * @param item the form of a goal in a list of Sustainable Development Goals, such as {@code GOAL
 *     {goal}: {title}}; empty for the usual form
 * @param types the session types that have it, as terms of the profile; all if empty
 * @param parts the parts of a person in the order of pages; the usual order if empty
 */
public record FormField(
    FieldPath path,
    String label,
    List<String> labels,
    Optional<String> description,
    FormStyle style,
    Optional<String> item,
    List<String> types,
    List<PersonKey> parts,
    Source source) {}
