package dev.goodword.communication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.shared.Pieces;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Writes the letters of a message to many, each in a transaction of its own: what was
 * written stays written, and nobody gets it twice however often it is gone on with.
 */
@Service
public class SendingMailings {

	private static final Logger log = LoggerFactory.getLogger(SendingMailings.class);

	private final Mailings mailings;

	private final MailingTable table;

	private final FreeMessages messages;

	private final MessageRepository letters;

	private final MessageViews views;

	private final Transactions transactions;

	SendingMailings(Mailings mailings, MailingTable table, FreeMessages messages, MessageRepository letters,
			MessageViews views, Transactions transactions) {
		this.mailings = mailings;
		this.table = table;
		this.messages = messages;
		this.letters = letters;
		this.views = views;
		this.transactions = transactions;
	}

	/** The letter as one of them would read it. */
	public MessagePreview preview(Mailing mailing, MailingPerson person, StaffMember who) {
		return this.messages.preview(person.id(), mailing.words(person.language()), Mailings.UNDO, who);
	}

	/**
	 * Sends it to everybody who gets it.
	 * @param version as the person saw it
	 * @param typed the number the person typed; empty for none
	 * @throws Refused when somebody was quicker, nobody is left, or the number is another
	 */
	public void send(MailingId id, int version, Optional<Integer> typed, StaffMember who) {
		this.mailings.begin(id, version, typed, who);
		goOn(id, who);
	}

	/** Writes what is not written yet; what a rule stops meanwhile is left out. */
	public void goOn(MailingId id, StaffMember who) {
		Mailing mailing = this.mailings.mailing(id, who);
		for (MailingPerson person : this.mailings.people(mailing)) {
			if (person.state() == MailingPerson.State.CHOSEN) {
				write(mailing, person, who);
			}
		}
	}

	private void write(Mailing mailing, MailingPerson person, StaffMember who) {
		Optional<String> wordless = MailingPeople.wordless(mailing, person);
		if (wordless.isPresent()) {
			leave(mailing, person, wordless.get());
			return;
		}
		try {
			this.transactions.alone(() -> {
				this.messages.send(person.id(), mailing.words(person.language()), mailing.id().value(), Mailings.UNDO,
						who);
				this.table.settle(mailing.id(), person.id(), MailingPerson.State.WRITTEN, null);
				return true;
			});
		}
		catch (Refused ex) {
			leave(mailing, person, ex.refusal().messageKey());
		}
		catch (RuntimeException ex) {
			log.warn("A letter of mailing {} is to be written later: {}", mailing.id(), ex.getClass().getName());
		}
	}

	private void leave(Mailing mailing, MailingPerson person, String because) {
		this.transactions.alone(() -> {
			this.table.settle(mailing.id(), person.id(), MailingPerson.State.LEFT, because);
			return true;
		});
	}

	/**
	 * Takes back every letter that has not left.
	 * @return how many
	 */
	public int undo(MailingId id, StaffMember who) {
		Mailing mailing = this.mailings.mailing(id, who);
		int taken = 0;
		for (MailingPerson person : this.mailings.people(mailing)) {
			if (person.state() == MailingPerson.State.WRITTEN && takeBack(id, person.id(), who)) {
				taken++;
			}
		}
		this.mailings.record(who, "mailing.undone", id, taken);
		return taken;
	}

	private boolean takeBack(MailingId id, JobApplicationId application, StaffMember who) {
		try {
			return this.transactions.alone(() -> {
				UUID cause = FreeMessages.cause(application, id.value());
				boolean waits = this.letters.findByApplicationAndCauseId(application, cause)
					.stream()
					.anyMatch((letter) -> letter.state().isStoppable() && letter.moments().times().visibleAt() == null);
				if (waits) {
					this.messages.undo(application, cause, who);
					this.table.settle(id, application, MailingPerson.State.UNDONE, null);
				}
				return waits;
			});
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	/** The letters that were written, by the application; none is opened for it. */
	public Map<JobApplicationId, MessageRecord> letters(MailingId id, List<MailingPerson> people) {
		List<UUID> causes = people.stream().map((person) -> FreeMessages.cause(person.id(), id.value())).toList();
		MessageViews.Look look = this.views.look();
		return Pieces.of(causes)
			.stream()
			.flatMap((piece) -> this.letters.findByCauseIdIn(piece).stream())
			.map(look::bare)
			.collect(Collectors.toMap((letter) -> Objects.requireNonNull(letter.application()), Function.identity(),
					(one, other) -> one));
	}

}
