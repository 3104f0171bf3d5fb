/**
 * First proposals and new repositories. Input: the profile of a call and what a proposer answered.
 * Output: a draft with a comment for each field of the call's form, and the files of a repository
 * that checks its proposals. This package writes texts only; it neither asks nor touches files.
 */
package lectern.drafting;
