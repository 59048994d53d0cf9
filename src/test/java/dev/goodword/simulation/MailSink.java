package dev.goodword.simulation;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;

/** The mail server at the other end: what it took is the history the checker reads. */
final class MailSink implements MailTransport {

	private static final MailOutcome TAKEN = new MailOutcome(MailOutcome.Kind.ACCEPTED, 250, "2.0.0", "Ok", true);

	private final List<Delivery> history = new ArrayList<>();

	private final Weather weather;

	MailSink(Weather weather) {
		this.weather = weather;
	}

	/** What may go wrong on the line. */
	interface Weather {

		java.time.Instant now();

		/** Whether nobody answers at this moment. */
		boolean isAway();

		/** Called before the mail data goes over the line; may answer for the server. */
		Answer before(OutgoingMail mail);

		/** Called when the server has taken it and not yet said so. */
		void taken(OutgoingMail mail);

	}

	/**
	 * What becomes of one mail.
	 *
	 * @param taken whether the server keeps it
	 * @param outcome what we are told; null when all goes well
	 * @param meanwhile what happens before we are told
	 */
	record Answer(boolean taken, MailOutcome outcome, Runnable meanwhile) {

		static final Answer WELL = new Answer(true, null);

		Answer(boolean taken, MailOutcome outcome) {
			this(taken, outcome, () -> {
			});
		}

	}

	@Override
	public boolean isConfigured() {
		return true;
	}

	@Override
	public MailConnection open() throws MailUnreachable {
		if (this.weather.isAway()) {
			throw new MailUnreachable("nobody answers", false, null);
		}
		return line();
	}

	/** A connection without a greeting. */
	MailConnection line() {
		return new Line();
	}

	/** Nobody was told that this mail was taken, or nobody could write it down. */
	void doubt(String messageId) {
		for (int i = this.history.size() - 1; i >= 0; i--) {
			Delivery known = this.history.get(i);
			if (known.mail().messageId().equals(messageId)) {
				this.history.set(i, new Delivery(known.at(), known.mail(), true));
				return;
			}
		}
	}

	List<Delivery> history() {
		return this.history;
	}

	private final class Line implements MailConnection {

		@Override
		public MailOutcome send(OutgoingMail mail) {
			Weather sky = MailSink.this.weather;
			Answer answer = sky.before(mail);
			if (answer.taken()) {
				MailSink.this.history.add(new Delivery(sky.now(), mail, answer.outcome() != null));
				sky.taken(mail);
			}
			answer.meanwhile().run();
			return (answer.outcome() != null) ? answer.outcome() : TAKEN;
		}

		@Override
		public void close() {
			// nothing is kept open here
		}

	}

}
