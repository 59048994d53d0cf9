package dev.goodword.promises.statutes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.JobApplicationId;

/** No law gives anybody a date where the simulation takes place. */
class NoStatutes extends Statutes {

	NoStatutes(Accounts accounts) {
		super(null, accounts);
	}

	@Override
	public List<Statute> all() {
		return List.of();
	}

	@Override
	public Map<JobApplicationId, LocalDate> watched(Collection<JobApplicationId> applications) {
		return Map.of();
	}

}
