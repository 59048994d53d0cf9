package dev.goodword.applications;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.StaffMember;

/**
 * What modules above know that speaks against somebody's deciding about an application:
 * moving it on or ending it. Each offers a bean; all are asked, in the transaction of the
 * decision.
 */
public interface DecisionObjection {

	/** Why this person does not decide here; empty when nothing speaks against it. */
	Optional<Refusal> objection(ApplicationSummary application, StaffMember who);

	/**
	 * Those of these applications about which asking is worth it, when many are asked
	 * about at once; against the others nothing speaks here.
	 */
	default Set<JobApplicationId> worthAsking(Collection<JobApplicationId> applications) {
		return Set.copyOf(applications);
	}

}
