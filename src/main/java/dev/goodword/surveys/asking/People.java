package dev.goodword.surveys.asking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateGone;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.shared.EmailAddress;

import org.springframework.stereotype.Component;

/**
 * Knows who is one person to us: everybody with the same address, since each application
 * makes a new record.
 */
@Component
class People {

	private static final Set<Told> AWAITED = EnumSet.of(Told.PENDING, Told.SCHEDULED);

	private final Candidates candidates;

	private final Applications applications;

	private final OptOuts optOuts;

	People(Candidates candidates, Applications applications, OptOuts optOuts) {
		this.candidates = candidates;
		this.applications = applications;
		this.optOuts = optOuts;
	}

	/** All records of the person. */
	Set<CandidateId> same(CandidateId candidate) {
		return Stream
			.concat(Stream.of(candidate),
					address(candidate).stream().flatMap((address) -> this.candidates.withAddress(address).stream()))
			.collect(Collectors.toSet());
	}

	/** Whether they have an address and never asked to be left alone. */
	boolean mayBeAsked(CandidateId candidate) {
		return address(candidate).filter((address) -> !this.optOuts.contains(address)).isPresent();
	}

	/** Whether another application of theirs is going, or ended and not yet told. */
	boolean isActiveBeside(JobApplicationId application, Set<CandidateId> person) {
		return person.stream()
			.flatMap((candidate) -> this.applications.ofCandidate(candidate).stream())
			.filter((other) -> !other.id().equals(application))
			.anyMatch((other) -> other.isOpen() || AWAITED.contains(other.told()));
	}

	/** Leaves the person alone for ever. */
	void leaveAlone(CandidateId candidate, LocalDate since) {
		address(candidate).ifPresent((address) -> this.optOuts.add(address, since));
	}

	private Optional<EmailAddress> address(CandidateId candidate) {
		try {
			return Optional.of(this.candidates.profile(candidate)).map(CandidateProfile::email);
		}
		catch (CandidateGone ex) {
			return Optional.empty();
		}
	}

}
