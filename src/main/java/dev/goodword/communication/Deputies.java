package dev.goodword.communication;

import dev.goodword.accounts.Absences;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.promises.StaffAlert;
import dev.goodword.promises.StaffAlerted;

import org.springframework.stereotype.Component;

/** Who hears of an application in the place of somebody who is away or has left. */
@Component
class Deputies {

	private final Absences absences;

	private final Accounts accounts;

	private final Applications applications;

	private final Positions positions;

	private final Answering answering;

	Deputies(Absences absences, Accounts accounts, Applications applications, Positions positions,
			Answering answering) {
		this.absences = absences;
		this.accounts = accounts;
		this.applications = applications;
		this.positions = positions;
		this.answering = answering;
	}

	/**
	 * Whoever acts for the person, or answers for the position when they have left or may
	 * not know of it any more, as far as that one may; the person themselves otherwise.
	 */
	StaffMember reader(StaffAlerted fact) {
		StaffMember person = this.accounts.member(fact.person());
		PositionSummary position = this.positions.summary(this.applications.summary(fact.application()).position());
		boolean isHere = this.accounts.active(person.id())
			.filter((one) -> fact.alert().isAboutComplaint()
					|| AccessPolicy.mayStill(one, needed(fact.alert()), this.positions.scope(position, one)))
			.isPresent();
		AccountId standIn = this.absences.standIn(person.id());
		if (isHere && standIn.equals(person.id())) {
			return person;
		}
		StaffMember deputy = isHere ? this.accounts.member(standIn) : this.answering.of(position);
		return AccessPolicy.mayStill(deputy, needed(fact.alert()), this.positions.scope(position, deputy)) ? deputy
				: person;
	}

	/**
	 * What is asked or answered about a decision is for those who decide; of complaints
	 * nobody hears who does not answer for them.
	 */
	private static Permission needed(StaffAlert alert) {
		if (alert == StaffAlert.SECOND_YES) {
			return Permission.END_APPLICATION;
		}
		if (alert.isAboutComplaint()) {
			return Permission.HANDLE_COMPLAINTS;
		}
		return alert.name().startsWith("DECISION_") ? Permission.MOVE_APPLICATION : Permission.SEE_APPLICATION;
	}

}
