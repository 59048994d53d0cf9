package dev.goodword.applications;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
	 * The first objection to this person's ending each of these; those against which
	 * nothing speaks are left out.
	 */
	Map<JobApplicationId, Refusal> toEndingAll(Collection<ApplicationSummary> applications, StaffMember who) {
		Map<JobApplicationId, Refusal> found = new HashMap<>();
		List<JobApplicationId> ids = applications.stream().map(ApplicationSummary::id).toList();
		this.toEnding.orderedStream()
			.forEach((one) -> one.worthAsking(ids)
				.forEach((id) -> one.objectionToEnding(id).ifPresent((refusal) -> found.putIfAbsent(id, refusal))));
		this.all.orderedStream().forEach((one) -> {
			Set<JobApplicationId> worth = one.worthAsking(ids);
			applications.stream()
				.filter((application) -> worth.contains(application.id()))
				.forEach((application) -> one.objection(application, who)
					.ifPresent((refusal) -> found.putIfAbsent(application.id(), refusal)));
		});
		return found;
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
