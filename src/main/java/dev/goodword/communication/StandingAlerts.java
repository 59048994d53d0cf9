package dev.goodword.communication;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.Promises;
import dev.goodword.promises.StaffAlert;
import dev.goodword.promises.Wishes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether what our people had to know at once is still so, whoever asks. */
@Component
@Transactional(readOnly = true)
public class StandingAlerts {

	private final Scenes scenes;

	private final DecisionWords decisions;

	private final SecondYesWords second;

	private final NotReachedWords notReached;

	private final Promises promises;

	private final Wishes wishes;

	StandingAlerts(Scenes scenes, DecisionWords decisions, SecondYesWords second, NotReachedWords notReached,
			Promises promises, Wishes wishes) {
		this.scenes = scenes;
		this.decisions = decisions;
		this.second = second;
		this.notReached = notReached;
		this.promises = promises;
		this.wishes = wishes;
	}

	/** Whether it still is. */
	public boolean stands(StaffAlert alert, JobApplicationId application) {
		Scene scene = this.scenes.of(application);
		boolean owed = alert == StaffAlert.STATUTE || alert == StaffAlert.NOT_REACHED;
		if (!scene.application().isOpen() && !(owed && scene.application().isUntold())) {
			return false;
		}
		return switch (alert) {
			case SECOND_YES -> this.second.isWanted(scene);
			case NOT_REACHED -> this.notReached.isWanted(scene);
			case DECISION_WANTED, DECISION_DUE, DECISION_LATE -> this.decisions.isWanted(scene);
			case DECISION_GIVEN -> this.decisions.isGiven(scene);
			case COMPLAINT_NAMED, COMPLAINT_DUE, COMPLAINT_LATE -> false;
			case RIVAL_DATE -> this.wishes.of(application).rivalOn() != null;
			case DECIDER_WANTED, DECIDER_NAMED, STAYS_IN, STATUTE -> this.promises.active(application).isPresent();
		};
	}

}
