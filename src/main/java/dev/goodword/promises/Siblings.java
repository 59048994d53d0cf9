package dev.goodword.promises;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.Positions;
import org.springframework.stereotype.Component;

/**
 * Other applications of the same person whose told day has come as well: whoever has to
 * be told twice on one day that there is no decision yet is told once.
 */
@Component
class Siblings {

	private static final Set<PromiseKind> HOLDS = Set.of(PromiseKind.AFTER_FIRST_HOLD, PromiseKind.AFTER_SECOND_HOLD);

	private final PromiseRepository promises;

	private final Applications applications;

	private final Candidates candidates;

	private final Positions positions;

	Siblings(PromiseRepository promises, Applications applications, Candidates candidates, Positions positions) {
		this.promises = promises;
		this.applications = applications;
		this.candidates = candidates;
		this.positions = positions;
	}

	/** Whether such a step can be told together with others of its kind. */
	static boolean isShared(PromiseKind next) {
		return HOLDS.contains(next);
	}

	/** The promises that can be held together with this one, locked. */
	List<Promise> of(Promise held, ApplicationSummary application, Instant now) {
		List<JobApplicationId> others = people(application).stream()
			.flatMap((person) -> this.applications.ofCandidate(person).stream())
			.filter((other) -> other.isOpen() && !other.id().equals(application.id())
					&& isOfOneCompany(other, application))
			.map(ApplicationSummary::id)
			.toList();
		return others.isEmpty() ? List.of()
				: this.promises.findByApplicationInAndChainAndActive(others, Promise.STAGE_CHAIN, 1)
					.stream()
					.filter((other) -> isHeldWith(other, held, now))
					.flatMap((other) -> this.promises.lock(other.id()).stream())
					.filter((other) -> other.isActive() && isHeldWith(other, held, now))
					.toList();
	}

	/** Whether both holding messages are for the same day. */
	private static boolean isHeldWith(Promise other, Promise held, Instant now) {
		return other.mayBeHeldBy(now) && other.dates().toldDate().equals(held.dates().toldDate())
				&& HoldPolicy.successor(other.kind(), other.summary().holds().sent())
					.filter(Siblings::isShared)
					.isPresent();
	}

	/** The same name at the same address, written to in the same language. */
	private List<CandidateId> people(ApplicationSummary application) {
		CandidateProfile person = this.candidates.profile(application.candidate());
		return (person.email() == null) ? List.of()
				: this.candidates.withAddress(person.email(), person.name())
					.stream()
					.filter((other) -> this.candidates.profile(other).language().equals(person.language()))
					.toList();
	}

	private boolean isOfOneCompany(ApplicationSummary one, ApplicationSummary other) {
		return this.positions.summary(one.position())
			.company()
			.equals(this.positions.summary(other.position()).company());
	}

}
