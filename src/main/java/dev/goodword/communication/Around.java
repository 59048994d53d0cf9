package dev.goodword.communication;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * How things stand at one moment around some letters, as far as it is asked about every
 * letter.
 *
 * @param people who they go to; those who are gone are left out
 * @param applications what they are about
 * @param running the promises that run for these
 * @param elsewhere where those of the letters go that do not go to the present address
 * @param stopped those of the addresses that are known to be dead
 * @param recalled those of the letters whose words were recalled
 */
record Around(Map<CandidateId, CandidateProfile> people, Map<JobApplicationId, ApplicationSummary> applications,
		Map<JobApplicationId, PromiseSummary> running, Map<MessageId, EmailAddress> elsewhere,
		Set<EmailAddress> stopped, Set<MessageId> recalled) {

	/** Who the letter goes to; null when the person is gone. */
	@Nullable CandidateProfile person(Message letter) {
		return this.people.get(letter.candidate());
	}

	/** Where it goes; null when the person is gone or has no address. */
	@Nullable EmailAddress address(Message letter) {
		if (MessageFamilies.ELSEWHERE.contains(letter.kind())) {
			return this.elsewhere.get(letter.id());
		}
		CandidateProfile person = person(letter);
		return (person != null) ? person.email() : null;
	}

	/** What it is about; null when about no application. */
	@Nullable ApplicationSummary application(Message letter) {
		JobApplicationId id = letter.application();
		return (id != null) ? Objects.requireNonNull(this.applications.get(id)) : null;
	}

	/** The promise that runs for its application; null when none does. */
	@Nullable PromiseSummary running(Message letter) {
		JobApplicationId id = letter.application();
		return (id != null) ? this.running.get(id) : null;
	}

	/** Whether no mail goes to that address any more. */
	boolean isStopped(EmailAddress address) {
		return this.stopped.contains(address);
	}

	/** Whether its words must not leave any more. */
	boolean isRecalled(Message letter) {
		return this.recalled.contains(letter.id());
	}

}
