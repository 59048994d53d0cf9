package dev.goodword.applications;

import java.util.Optional;

import dev.goodword.accounts.StaffMember;

/**
 * What modules above know that speaks against somebody's deciding about an application:
 * moving it on or ending it. Each offers a bean; all are asked, in the transaction of the
 * decision.
 */
public interface DecisionObjection {

	/** Why this person does not decide here; empty when nothing speaks against it. */
	Optional<Refusal> objection(ApplicationSummary application, StaffMember who);

}
