package dev.goodword.applications.legal;

import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Refusal;

/**
 * What those who know more have against holding an application for the law until a day;
 * asked before it is asked for and again before it is agreed to, in the transaction.
 */
public interface LegalHoldObjection {

	/** Why it cannot be held like that; empty when nothing speaks against it. */
	Optional<Refusal> objectionToHold(ApplicationSummary application, LocalDate until);

}
