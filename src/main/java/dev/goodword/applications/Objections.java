package dev.goodword.applications;

import dev.goodword.accounts.StaffMember;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks everybody above whether a person may decide about an application. */
@Component
class Objections {

	private final ObjectProvider<DecisionObjection> all;

	Objections(ObjectProvider<DecisionObjection> all) {
		this.all = all;
	}

	/**
	 * Lets the decision go on unless somebody objects.
	 * @throws Refused with the first objection
	 */
	void ask(ApplicationSummary application, StaffMember who) {
		Refused.ifObjected(
				this.all.orderedStream().flatMap((one) -> one.objection(application, who).stream()).findFirst());
	}

}
