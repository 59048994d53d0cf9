package dev.goodword.applications.legal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.DecisionObjection;
import dev.goodword.applications.EndingObjection;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which applications are held for the law; nobody decides about those. */
@Service
@Transactional(readOnly = true)
public class LegalHolds implements DecisionObjection, EndingObjection {

	private final LegalHoldRepository holds;

	LegalHolds(LegalHoldRepository holds) {
		this.holds = holds;
	}

	/** The hold in force; empty for none. */
	public Optional<LegalHold> standing(JobApplicationId application) {
		return live(application, LegalHoldState.STANDING);
	}

	/** The one that waits for a second person; empty for none. */
	public Optional<LegalHold> asked(JobApplicationId application) {
		return live(application, LegalHoldState.ASKED);
	}

	/** All there ever were about the application, oldest first. */
	public List<LegalHold> of(JobApplicationId application) {
		return this.holds.findByApplicationOrderByAskedAt(application).stream().map(StoredLegalHold::view).toList();
	}

	/** All that stand or are asked for, the next to end first. */
	public List<LegalHold> live() {
		return this.holds.findByLiveIsNotNullOrderByEndsAt().stream().map(StoredLegalHold::view).toList();
	}

	@Override
	public Optional<Refusal> objection(ApplicationSummary application, StaffMember who) {
		return objectionToEnding(application.id());
	}

	@Override
	public Optional<Refusal> objectionToEnding(JobApplicationId application) {
		return standing(application).map((hold) -> LegalHoldPolicy.HELD);
	}

	@Override
	public Set<JobApplicationId> worthAsking(Collection<JobApplicationId> applications) {
		return applications.isEmpty() ? Set.of()
				: this.holds.findByApplicationInAndLive(applications, LegalHoldState.STANDING)
					.stream()
					.map((hold) -> hold.view().application())
					.collect(Collectors.toSet());
	}

	private Optional<LegalHold> live(JobApplicationId application, LegalHoldState state) {
		return this.holds.findByApplicationAndLive(application, state).map(StoredLegalHold::view);
	}

}
