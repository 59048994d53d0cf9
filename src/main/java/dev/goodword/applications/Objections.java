package dev.goodword.applications;

import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks everybody above whether a person may decide about an application. */
@Component
class Objections {

	private final ObjectProvider<DecisionObjection> all;

	private final ObjectProvider<EndingObjection> toEnding;

	Objections(ObjectProvider<DecisionObjection> all, ObjectProvider<EndingObjection> toEnding) {
		this.all = all;
		this.toEnding = toEnding;
	}

	/** The first objection to ending it now; empty when nobody has one. */
	Optional<Refusal> toEnding(ApplicationSummary application) {
		return this.toEnding.orderedStream()
			.flatMap((one) -> one.objectionToEnding(application.id()).stream())
			.findFirst();
	}

	/**
	 * Lets the decision go on unless somebody objects.
	 * @throws Refused with the first objection
	 */
	void ask(ApplicationSummary application, StaffMember who) {
		Refused.ifObjected(to(application, who));
	}

	/** The first objection to this person's deciding; empty when nobody has one. */
	Optional<Refusal> to(ApplicationSummary application, StaffMember who) {
		return this.all.orderedStream().flatMap((one) -> one.objection(application, who).stream()).findFirst();
	}

}
