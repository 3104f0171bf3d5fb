/** Record linkage for names: finds spellings that probably belong to one person. */
package lectern.session.spelling;
