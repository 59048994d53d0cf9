package dev.goodword.applications;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what one person has sent for one position. Another name at the same address is
 * another person: families and libraries share mailboxes, and strangers know addresses.
 */
@Component
class SamePerson {

	private final JobApplicationRepository applications;

	private final Candidates candidates;

	SamePerson(JobApplicationRepository applications, Candidates candidates) {
		this.applications = applications;
		this.candidates = candidates;
	}

	/** Everybody known who has this address and name. */
	Set<CandidateId> people(EmailAddress email, String name) {
		return new HashSet<>(this.candidates.withAddress(email, name));
	}

	/**
	 * What goes on, as far as they can know, of what these people sent; the latest first.
	 */
	Stream<JobApplication> going(PositionId position, Set<CandidateId> people) {
		return people.isEmpty() ? Stream.empty()
				: this.applications.findByPositionAndCandidateInOrderByReceivedAtDesc(position, people)
					.stream()
					.filter(JobApplication::goesOnForThem);
	}

	/** Whether they have applied for the position again, and that goes on. */
	boolean hasAppliedAgain(ApplicationSummary application) {
		return going(application.position(), everybody(application))
			.anyMatch((other) -> !other.id().equals(application.id()));
	}

	/** Whether they have applied for the position again, whatever became of that. */
	boolean hasAppliedSince(ApplicationSummary application) {
		return this.applications
			.findByPositionAndCandidateInOrderByReceivedAtDesc(application.position(), everybody(application))
			.stream()
			.map(JobApplication::summary)
			.anyMatch((other) -> !other.id().equals(application.id())
					&& !other.receivedAt().isBefore(application.receivedAt()));
	}

	private Set<CandidateId> everybody(ApplicationSummary application) {
		CandidateProfile person = this.candidates.profile(application.candidate());
		@Nullable EmailAddress email = person.email();
		Set<CandidateId> people = (email != null) ? people(email, person.name()) : new HashSet<>();
		people.add(application.candidate());
		return people;
	}

}
