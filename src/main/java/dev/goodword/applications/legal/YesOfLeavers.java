package dev.goodword.applications.legal;

import java.util.Set;

import dev.goodword.accounts.AccessNarrowed;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where whoever was asked to agree to a legal hold has left or may not agree any more,
 * another colleague is asked who may, never whoever wants the hold. The day stays.
 */
@Component
class YesOfLeavers {

	private final LegalHoldRepository holds;

	private final SecondForLaw second;

	private final Applications applications;

	private final Positions positions;

	private final Accounts accounts;

	private final Tasks tasks;

	YesOfLeavers(LegalHoldRepository holds, SecondForLaw second, Applications applications, Positions positions,
			Accounts accounts, Tasks tasks) {
		this.holds = holds;
		this.second = second;
		this.applications = applications;
		this.positions = positions;
		this.accounts = accounts;
		this.tasks = tasks;
	}

	@EventListener
	void on(AccessNarrowed fact) {
		this.holds.findByLiveIsNotNullOrderByEndsAt()
			.stream()
			.map(StoredLegalHold::view)
			.filter((hold) -> hold.state() == LegalHoldState.ASKED)
			.forEach((hold) -> this.tasks.open(hold.application())
				.stream()
				.filter((task) -> task.kind().equals(SettingLegalHolds.SECOND_YES))
				.filter((task) -> task.assignee().equals(fact.account()))
				.forEach((task) -> askAnother(hold, task)));
	}

	/** Where nobody else may, the hold ends by itself on its day. */
	private void askAnother(LegalHold hold, Task task) {
		ApplicationSummary application = this.applications.summary(hold.application());
		if (mayAgree(task.assignee(), this.positions.summary(application.position()))) {
			return;
		}
		this.second.of(application, hold.askedBy()).ifPresent((colleague) -> {
			this.tasks.answered(application.id(), Set.of(SettingLegalHolds.SECOND_YES));
			this.tasks.add(SettingLegalHolds.SECOND_YES, application.id(), colleague, task.dueAt());
		});
	}

	private boolean mayAgree(AccountId person, PositionSummary position) {
		return this.accounts.active(person)
			.filter((one) -> AccessPolicy.mayStill(one, Permission.AGREE_LEGAL_HOLD,
					this.positions.scope(position, one)))
			.isPresent();
	}

}
