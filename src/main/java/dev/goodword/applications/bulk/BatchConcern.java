package dev.goodword.applications.bulk;

import java.util.Collection;
import java.util.Set;

import dev.goodword.applications.JobApplicationId;

/**
 * What modules above know that speaks against deciding about somebody together with
 * others; each offers a bean.
 */
public interface BatchConcern {

	/** The key of the sentence that says what it is. */
	String messageKey();

	/** Those of these applications of whom it is so at this moment. */
	Set<JobApplicationId> among(Collection<JobApplicationId> applications);

}
