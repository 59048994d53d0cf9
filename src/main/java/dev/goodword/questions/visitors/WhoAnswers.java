package dev.goodword.questions.visitors;

import java.util.Optional;

import dev.goodword.accounts.Absences;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PositionSummary;

import org.springframework.stereotype.Component;

/** In whose name a question is seen to while whoever is responsible is away or gone. */
@Component
public class WhoAnswers {

	private final Accounts accounts;

	private final Absences absences;

	private final Answering answering;

	WhoAnswers(Accounts accounts, Absences absences, Answering answering) {
		this.accounts = accounts;
		this.absences = absences;
		this.answering = answering;
	}

	/** The same for whoever answers for a position. */
	public Optional<StaffMember> of(PositionSummary position) {
		return of(this.answering.of(position).id());
	}

	/** Who is responsible in person once no day was kept: a head of recruiting. */
	public StaffMember last(PositionSummary position) {
		return this.answering.head(position).orElseGet(() -> this.answering.of(position));
	}

	/**
	 * Who acts for the owner of a position now: themselves, or their deputy while they
	 * are away; empty when they have left and nobody stands in.
	 */
	public Optional<StaffMember> of(AccountId owner) {
		return this.accounts.active(this.absences.standIn(owner));
	}

}
